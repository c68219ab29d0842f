-- The second fence around answers. Runs at every start, so no table with an organisation stays without it: the
-- projector sees and writes all rows, whoever reads for an answer sees those of the organisation it answers for.
DO $$
DECLARE
    unfenced regclass;
BEGIN
    PERFORM pg_advisory_xact_lock(4714);
    FOR unfenced IN
        SELECT c.oid FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'views'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity
            AND a.attname = 'organisation' AND NOT a.attisdropped
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', unfenced);
        EXECUTE format('CREATE POLICY projector ON %s TO journey_projector USING (true)', unfenced);
        -- A setting that ended with its transaction is left as an empty text.
        EXECUTE format('CREATE POLICY reader ON %s FOR SELECT TO journey_reader'
            ' USING (organisation = nullif(current_setting(''journey.organisation'', true), ''''))', unfenced);
        EXECUTE format('GRANT SELECT ON %s TO journey_reader', unfenced);
    END LOOP;
END
$$;

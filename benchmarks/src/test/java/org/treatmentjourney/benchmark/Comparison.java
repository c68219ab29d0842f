package org.treatmentjourney.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ours and the references, by turns, several times over; what counts is the median. */
final class Comparison {

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);

    private record Contender(String name, boolean stock, Spent.Work work) {}

    private final String figure;
    private final Contender ours;
    private final List<Contender> references = new ArrayList<>();

    Comparison(String figure, Spent.Work ours) {
        this.figure = figure;
        this.ours = new Contender("Treatment Journey", false, ours);
    }

    Comparison beside(String name, Spent.Work work) {
        references.add(new Contender(name, false, work));
        return this;
    }

    Comparison besideStock(String name, Spent.Work work) {
        references.add(new Contender(name, true, work));
        return this;
    }

    List<Result> on(Server server) throws Exception {
        List<Contender> order = new ArrayList<>(references);
        order.addFirst(ours);
        Map<Contender, List<Spent>> rounds = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            if (round == 1) {
                // The first was for the compiler of the virtual machine.
                rounds.clear();
            }
            for (Contender contender : order) {
                round(server, contender, rounds);
            }
            // Each comes first in its turn, so that nobody always pays for what the one before left to be done.
            Collections.rotate(order, 1);
        }
        return references.stream()
                .map(reference -> new Result(
                        figure,
                        "/s",
                        median(rounds, ours, Spent::perSecond),
                        reference.name(),
                        median(rounds, reference, Spent::perSecond),
                        reference.stock(),
                        times(rounds.getOrDefault(ours, List.of()), rounds.getOrDefault(reference, List.of())),
                        new Result.Cpu(
                                median(rounds, ours, Spent::microsecondsEach),
                                median(rounds, reference, Spent::microsecondsEach))))
                .toList();
    }

    private void round(Server server, Contender contender, Map<Contender, List<Spent>> rounds) throws Exception {
        Spent spent = Spent.on(server, contender.work());
        rounds.computeIfAbsent(contender, any -> new ArrayList<>()).add(spent);
        LOG.info(
                "{}: {}: {} in {} ms, {}/s, {} µs of CPU each",
                figure,
                contender.name(),
                spent.things(),
                spent.wall().toMillis(),
                Math.round(spent.perSecond()),
                Math.round(spent.microsecondsEach()));
    }

    private static double median(
            Map<Contender, List<Spent>> rounds, Contender contender, ToDoubleFunction<Spent> figure) {
        return median(rounds.getOrDefault(contender, List.of()).stream().mapToDouble(figure));
    }

    /** Round by round, since a machine that others use is now fast and now slow, for all who come in that round. */
    private static double times(List<Spent> own, List<Spent> theirs) {
        return median(IntStream.range(0, Math.min(own.size(), theirs.size()))
                .mapToDouble(
                        round -> own.get(round).perSecond() / theirs.get(round).perSecond()));
    }

    private static double median(DoubleStream figures) {
        double[] all = figures.sorted().toArray();
        return (all[(all.length - 1) / 2] + all[all.length / 2]) / 2;
    }
}

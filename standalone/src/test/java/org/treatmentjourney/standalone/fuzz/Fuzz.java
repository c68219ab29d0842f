package org.treatmentjourney.standalone.fuzz;

import com.nimbusds.jose.JOSEException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.treatmentjourney.standalone.contract.Contract;
import org.treatmentjourney.standalone.contract.Owners;
import org.treatmentjourney.standalone.contract.People;
import org.treatmentjourney.standalone.database.Sql;
import org.treatmentjourney.standalone.walk.Program;
import org.treatmentjourney.standalone.walk.Reply;
import tools.jackson.databind.JsonNode;

/** Sends as many cases as it is told, each endpoint in turn, and keeps what was wrong with the answers. */
final class Fuzz {

    /** Names a draft, also where a case has given a client and a draft the same id. */
    private static final Pattern DRAFT = Pattern.compile("\"draftId\":\"[^\"]*\"");

    private static final int AT_ONCE = 4;
    private static final int ROUND = 200;
    private static final int EXAMPLES = 3;
    private static final Pattern CURSOR = Pattern.compile("(?i)\"?cursor\"?[:=]\\[?\"?([A-Za-z0-9_-]+)");

    /** A case with its answer. */
    private record Answered(Case one, Reply reply) {}

    final People people;
    final Contract contract;
    final Tally tally = new Tally();
    final AccessRows access = new AccessRows();

    /** What was wrong, with the first few cases in which it was. */
    final Map<String, List<String>> wrong = new TreeMap<>();

    final List<String> strangers = new ArrayList<>();

    private final Owners owners;
    private final Map<String, Integer> acknowledged = new HashMap<>();

    Fuzz(Program program, Sql database) throws JOSEException, SQLException {
        this.people = new People(program);
        this.contract = Contract.of(people.as(people.staff().getFirst()));
        this.owners = new Owners(database);
    }

    /** How many events were acknowledged; a repeated command is answered again and counts once. */
    int acknowledged() {
        return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
    }

    void run(int cases, long seed) throws InterruptedException, ExecutionException, SQLException {
        JqwikSession.start(Long.toString(seed));
        var known = Known.of(contract, people, owners);
        var making = new Cases(contract, people, known);
        List<RandomGenerator<Case>> generators = contract.endpoints().stream()
                .map(endpoint -> making.of(endpoint).generator(1000, true))
                .toList();
        Random random = new Random(seed);
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int done = 0; done < cases; done += ROUND) {
                List<Callable<Answered>> round = new ArrayList<>();
                for (int i = done; i < Math.min(cases, done + ROUND); i++) {
                    Case one =
                            generators.get(i % generators.size()).next(random).value();
                    round.add(() -> new Answered(one, sent(one)));
                }
                List<Future<Answered>> answers = senders.invokeAll(round);
                owners.look();
                for (Future<Answered> answered : answers) {
                    judge(answered.get());
                }
            }
        } finally {
            JqwikSession.finish();
        }
    }

    private Reply sent(Case one) {
        return people.as(one.person())
                .send(one.method(), one.address(), one.body(), one.headers().toArray(String[]::new));
    }

    private void judge(Answered answered) {
        Case one = answered.one();
        Reply reply = answered.reply();
        tally.add(one.endpoint(), reply.status());
        Verdict.on(one, reply).forEach(what -> note(wrong.computeIfAbsent(what, any -> new ArrayList<>()), answered));
        String organisation = people.organisation(one.person()).orElse("");
        if (!owners.strangers(all(reply), organisation).isEmpty()) {
            note(strangers, answered);
        }
        if (one.endpoint().reads() && reply.status() == 200) {
            access.told(one, reply, owners.clients(DRAFT.matcher(reply.text()).replaceAll("")));
        }
        if (reply.status() / 100 == 2
                && one.endpoint().body() != null
                && one.method().equals("POST")) {
            JsonNode answer = reply.json();
            acknowledged.put(
                    answer.path("id").asString("") + " " + answer.path("version"),
                    answer.path("events").size());
            answer.path("items").valueStream().forEach(this::handedOver);
        }
    }

    /** Each journey of a caseload is answered for itself, with one event where it got a new keyworker. */
    private void handedOver(JsonNode journey) {
        if (journey.path("version").isNumber()) {
            acknowledged.put(journey.path("journeyId").asString("") + " " + journey.path("version"), 1);
        }
    }

    private static void note(List<String> examples, Answered answered) {
        if (examples.size() < EXAMPLES) {
            examples.add(answered.one() + " → " + answered.reply().status() + " "
                    + answered.reply().text());
        }
    }

    /** Body and headers, and what a cursor is made of. */
    private static String all(Reply reply) {
        String text = reply.text() + reply.response().headers().map();
        String cursors = CURSOR.matcher(text)
                .results()
                .map(found -> new String(Base64.getUrlDecoder().decode(found.group(1)), StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
        return text + cursors;
    }
}

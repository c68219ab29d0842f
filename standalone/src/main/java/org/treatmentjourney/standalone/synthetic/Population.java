package org.treatmentjourney.standalone.synthetic;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import net.datafaker.Faker;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.journey.command.AssignKeyworker;
import org.treatmentjourney.domain.journey.command.MarkEnteredInError;
import org.treatmentjourney.domain.journey.command.ReturnToTreatment;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.StageAssessed;
import org.treatmentjourney.standalone.identity.DemoPeople;

/** Invents lives up to the present day. A client with the same number is the same person on the same day. */
final class Population {

    private static final long SEED = 20061128;
    private static final List<String> SERVICES =
            List.of("community-drug-service", "community-drug-service", "chemsex-clinic", "guided-self-help");

    private final DemoPeople people;
    private final ZoneId zone;
    private final Instant today;
    private final Chance chance = new Chance(new Random());
    private final Faker faker = new Faker(Locale.UK, chance.random());

    Population(DemoPeople people, ZoneId zone, Instant today) {
        this.people = people;
        this.zone = zone;
        this.today = today;
    }

    List<Happened> life(Somebody somebody) {
        chance.random().setSeed(SEED + somebody.number());
        Life life = new Life(chance, zone);
        String keyworker = chance.oneIn(10) ? "clinician" : "keyworker-" + chance.between(1, 40);
        Care care = new Care(somebody.journey(), keyworker, chance, zone);
        Instant now = begin(life, care, somebody);
        while (now.isBefore(today)) {
            next(life, care, now);
            now = now.plus(chance.days(2, 30));
        }
        return life.happened();
    }

    private Instant begin(Life life, Care care, Somebody somebody) {
        Instant now = today.minus(chance.days(20, 720));
        Person receptionist = named("receptionist");
        life.ask(receptionist, somebody.register(faker, chance), now, now);
        life.ask(receptionist, care.refer(somebody.client(), chance.of(SERVICES), now), now, now);
        if (chance.oneIn(20)) {
            return today;
        }
        now = now.plus(chance.days(1, 9));
        life.ask(named("triage"), care.triage(), now, now);
        life.ask(named("manager"), new AssignKeyworker(care.journey(), care.keyworker(), null), now, now);
        now = now.plus(chance.days(1, 9));
        life.ask(named("clinician"), care.plan(now), now, now);
        return now.plus(chance.days(1, 9));
    }

    /** What happens next; some of it is told late, some was wrong, and some lead away and back again. */
    private void next(Life life, Care care, Instant now) {
        Person clinician = named(chance.of("clinician", "clinician2"));
        Instant told = chance.oneIn(15) ? now.minus(chance.days(1, 20)) : now;
        if (chance.oneIn(25)) {
            life.ask(clinician, care.discharge(told), now, told);
            if (chance.oneIn(2)) {
                return;
            }
            Instant back = now.plus(Duration.ofHours(40));
            if (back.isBefore(today)) {
                life.ask(clinician, new ReturnToTreatment(care.journey(), "self", chance.words(), null), back, back);
            }
        } else {
            life.ask(clinician, care.next(told), now, told);
            List<Recorded<JourneyEvent>> entries = life.journey();
            if (entries.getLast().event() instanceof StageAssessed && chance.oneIn(10)) {
                life.ask(
                        clinician,
                        new MarkEnteredInError(
                                care.journey(), entries.getLast().eventId(), ErrorReason.WRONG_CONTENT, null, null),
                        now,
                        now);
            }
        }
    }

    private Person named(String name) {
        return Objects.requireNonNull(people.byName().get(name));
    }
}

package org.treatmentjourney.web.staff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.staff.FindStaff;
import org.treatmentjourney.query.staff.StaffList;
import org.treatmentjourney.web.page.Ask;

/** Who works in the organisation of whoever is signed in. */
@Component("colleagues")
public class Colleagues {

    private static final int MOST = 200;
    private static final List<String> CARING = List.of("clinician", "triage", "prescriber", "manager");

    private final Ask ask;

    Colleagues(Ask ask) {
        this.ask = ask;
    }

    /** Who could take over from somebody today, whoever is away left out unless somebody covers. */
    public List<StaffList.Item> of(@Nullable String person) {
        return all().stream()
                .filter(one -> !one.person().equals(person) && one.employed())
                .filter(one -> one.roles().stream().anyMatch(CARING::contains))
                .filter(one -> one.away() == null || one.away().cover() != null)
                .toList();
    }

    private List<StaffList.Item> all() {
        List<StaffList.Item> all = new ArrayList<>();
        String cursor = null;
        do {
            StaffList part = ask.of(new FindStaff(null, Page.of(MOST, cursor), List.of()), StaffList.class);
            all.addAll(part.items());
            cursor = part.cursor();
        } while (cursor != null);
        return all;
    }
}

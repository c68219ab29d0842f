package org.treatmentjourney.web.outcomes;

import java.util.List;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.outcome.Measure;
import org.treatmentjourney.web.form.Form;
import org.treatmentjourney.web.form.Input;

/** The rows of the form of a profile, by what they are about. */
@Component("profileRows")
public class ProfileRows {

    /** What is asked together. */
    public record Group(String code, List<Row> rows) {}

    /** One item: what it is, and the fields in which it is answered. */
    public record Row(Measure measure, Input item, Input number, Input weeks, Input declined) {

        static Row of(List<Input> parts) {
            Input item = Input.part(parts, "item");
            return new Row(
                    Measure.item(item.value()),
                    item,
                    Input.part(parts, "number"),
                    Input.part(parts, "weeks"),
                    Input.part(parts, "declined"));
        }

        /** Whether anything is wrong with it. */
        public boolean wrong() {
            return number.wrong() || weeks.wrong() || declined.wrong();
        }
    }

    public List<Group> of(Form form) {
        List<Row> rows = form.input("answers").rows().stream().map(Row::of).toList();
        return CodeTables.standard().table("outcome-group").codes().stream()
                .map(Code::code)
                .map(group -> new Group(
                        group,
                        rows.stream()
                                .filter(row -> row.measure().group().equals(group))
                                .toList()))
                .toList();
    }
}

package org.treatmentjourney.web.measures;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.measures.Months;
import org.treatmentjourney.query.measures.asked.By;
import org.treatmentjourney.query.measures.asked.FindMeasure;
import org.treatmentjourney.query.measures.asked.FindMeasures;
import org.treatmentjourney.query.measures.asked.Measure;
import org.treatmentjourney.query.measures.asked.MeasureAnswer;
import org.treatmentjourney.query.measures.asked.MeasureList;
import org.treatmentjourney.query.services.FindServices;
import org.treatmentjourney.query.services.ServiceList;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.service.ServiceNames;
import org.treatmentjourney.web.text.Codes;
import org.treatmentjourney.web.text.Days;

/** One measure at a time, of some months, told apart in one way. */
@Page
class MeasuresPage {

    private final Ask ask;
    private final Days days;
    private final Frames frames;

    MeasuresPage(Ask ask, Days days, Frames frames) {
        this.ask = ask;
        this.days = days;
        this.frames = frames;
    }

    @GetMapping("/measures")
    String show(
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String by,
            Model model) {
        Measure which =
                measure == null ? Measure.WAITING : Measure.named(measure).orElse(Measure.WAITING);
        Months months = months(from, to, model);
        var answer = ask.of(new FindMeasure(which, months, by(by, which)), MeasureAnswer.class);
        frames.freshness(model, answer.freshness());
        model.addAttribute("measures", ask.of(new FindMeasures(), MeasureList.class));
        model.addAttribute("measure", which);
        model.addAttribute("months", months);
        model.addAttribute("waysOfTelling", By.values());
        model.addAttribute("answer", answer);
        model.addAttribute("services", services());
        return "measures/measures";
    }

    /** Whoever wrote months that cannot be counted is told so above the usual ones. */
    private Months months(@Nullable String from, @Nullable String to, Model model) {
        try {
            return Months.of(from, to, days.today());
        } catch (Refused wrong) {
            model.addAttribute("wrong", true);
            return Months.of(null, null, days.today());
        }
    }

    /** What this measure cannot be told apart by is told by service. */
    private static By by(@Nullable String code, Measure measure) {
        return Arrays.stream(By.values())
                .filter(one -> Codes.kebab(one).equals(code))
                .filter(measure.by()::contains)
                .findFirst()
                .orElse(By.SERVICE);
    }

    /** An analyst asks for no services; those of the code table have names all the same. */
    private ServiceNames services() {
        return new ServiceNames(ask.ifAny(new FindServices(List.of()), ServiceList.class)
                .map(ServiceList::items)
                .orElse(List.of()));
    }
}

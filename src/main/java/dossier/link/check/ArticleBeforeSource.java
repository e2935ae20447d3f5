package dossier.link.check;

import dossier.language.IsoDate;
import dossier.link.check.TimeWords.TimeWord;
import dossier.link.citation.ArchivedAddress;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.Citation;
import dossier.model.CitedWork;
import dossier.model.NoteReference;
import dossier.model.Source;
import dossier.phrase.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Doubts notes of an article that came out before a work that they cite, or before the day on which its page was opened or
 * copied; pages that were opened or copied before they were published; and works that a note cites through an older one.
 */
final class ArticleBeforeSource {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final int DAY = 8;

    private final CitedDates cited;
    private final Doubts doubts;

    ArticleBeforeSource(CitedDates cited, Doubts doubts) {
        this.cited = cited;
        this.doubts = doubts;
    }

    void check(NoteReference note, TimeWords words) {
        if (note.note().isRepeat()) {
            return;
        }
        IsoDate article = note.article().published().value();
        for (Source source : cited.sources(note)) {
            IsoDate published = cited.date(source, note);
            boolean known = CitedDates.mayHaveTwoDates(source, note, words)
                    || EarlyIssues.mayPrecede(article, published, note.note().text(), words);
            if (article.isSurelyBefore(published) && !known) {
                add(
                        CheckKind.ARTICLE_BEFORE_SOURCE,
                        note,
                        "The article is dated {1}, but its note {0} cites a work dated {2}.",
                        article,
                        published);
            }
        }
        for (Citation work : note.note().citations()) {
            if (article.isSurelyBefore(work.accessed())) {
                String doubt = "The article is dated {1}, but its note {0} says that a page was accessed on {2}.";
                add(CheckKind.ARTICLE_BEFORE_SOURCE, note, doubt, article, work.accessed());
            }
            boolean twice = words.in(TimeWord.REISSUE, note.note().text());
            if (work.accessed().isSurelyBefore(work.published()) && !twice) {
                String doubt = "Note {0} says that a page was accessed on {1} but published on {2}.";
                add(CheckKind.OPENED_TOO_EARLY, note, doubt, work.accessed(), work.published());
            }
        }
        checkCopy(note, words);
        checkCarriers(note);
    }

    private void checkCopy(NoteReference note, TimeWords words) {
        Optional<IsoDate> copied = copied(note);
        IsoDate article = note.article().published().value();
        copied.filter(article::isSurelyBefore).ifPresent(day -> {
            String doubt = "The article is dated {1}, but its note {0} links to a copy archived on {2}.";
            add(CheckKind.ARTICLE_BEFORE_SOURCE, note, doubt, article, day);
        });
        List<Citation> works = note.note().citations();
        if (copied.isEmpty()
                || works.size() != 1
                || words.in(TimeWord.REISSUE, note.note().text())) {
            return;
        }
        IsoDate published = works.get(0).published();
        // An archive may be where it is still the day before.
        if (nextDay(copied.get()).isSurelyBefore(published)) {
            String doubt = "Note {0} links to a copy archived on {1}, but says that the page was published on {2}.";
            add(CheckKind.OPENED_TOO_EARLY, note, doubt, copied.get(), published);
        }
    }

    private static IsoDate nextDay(IsoDate day) {
        return day.isDay() ? new IsoDate(LocalDate.parse(day.text()).plusDays(1).toString()) : day;
    }

    /** A book of 2022 cannot cite a log of 2025. */
    private void checkCarriers(NoteReference note) {
        List<CitedWork> works = note.note().works();
        List<IsoDate> carriers = works.stream()
                .filter(CitedWork::isSeen)
                .map(work -> work.work().published())
                .toList();
        List<IsoDate> carried = works.stream()
                .filter(CitedWork::isSecondHand)
                .map(work -> work.work().published())
                .toList();
        if (carriers.size() == 1 && carried.size() == 1 && carriers.get(0).isSurelyBefore(carried.get(0))) {
            String doubt = "Note {0} cites a work of {2} through an older work, of {1}.";
            add(CheckKind.CARRIER_TOO_OLD, note, doubt, carriers.get(0), carried.get(0));
        }
    }

    private void add(CheckKind kind, NoteReference note, String doubt, IsoDate before, IsoDate after) {
        doubts.add(kind, CheckTarget.of(note), Message.of(doubt, note.note().number(), before.text(), after.text()));
    }

    /** The day on which an archive made the copy that a note names. */
    private static Optional<IsoDate> copied(NoteReference note) {
        return ADDRESS.matcher(note.note().text())
                .results()
                .flatMap(address -> ArchivedAddress.in(address.group()).stream())
                .map(ArchivedAddress::time)
                .filter(time -> time.length() >= DAY)
                .flatMap(time -> IsoDate.of(
                        Integer.parseInt(time.substring(0, 4)),
                        Integer.parseInt(time.substring(4, 6)),
                        Integer.parseInt(time.substring(6, DAY)))
                        .stream())
                .findFirst();
    }
}

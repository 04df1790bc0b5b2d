package org.openiwg.platform.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openiwg.platform.web.PageContext;

/**
 * The life of one duty, drawn large: its bar, and every event with its date and its words.
 *
 * @param id unlike any other id of the page
 * @param bar the duty
 * @param above what the body did
 * @param below what came from outside
 * @param lanesAbove how many lanes the labels above take
 * @param lanesBelow how many lanes the labels below take
 * @param leastRoom the room that its words get at least, so that it is as wide as another one
 */
public record DutyTimeline(
        String id, DutyBar bar, List<Label> above, List<Label> below, int lanesAbove, int lanesBelow, int leastRoom) {

    /** The narrowest that the drawing gets, in pixels; labels do not overlap at this width or any greater. */
    private static final double NARROWEST = 640;

    private static final double LETTER = 7.4;
    private static final double GAP = 22;
    private static final double MOST_ROOM = 320;
    private static final int LONGEST = 40;

    /** The timeline of a duty on the day that the page looks at; its deadlines become events among the others. */
    public static DutyTimeline of(String id, Duty given, PageContext at) {
        Duty duty = withDeadlines(given, at);
        return drawn(id, duty, Scale.alone(duty, at.date()), at);
    }

    /** A duty as it stands and as it would stand, on one line of time, so that they can be compared. */
    public static List<DutyTimeline> compared(String id, Duty before, Duty after, PageContext at) {
        Duty stands = withDeadlines(before, at);
        Duty would = withDeadlines(after, at);
        Scale scale = Scale.whole(List.of(stands, would), at.date());
        DutyTimeline one = drawn(id + "-before", stands, scale, at);
        DutyTimeline other = drawn(id + "-after", would, scale, at);
        int room = Math.max(one.room(), other.room());
        return List.of(one.withRoom(room), other.withRoom(room));
    }

    private static DutyTimeline drawn(String id, Duty duty, Scale scale, PageContext at) {
        List<Label> above = labels(duty, scale, false);
        List<Label> below = labels(duty, scale, true);
        return new DutyTimeline(id, DutyBar.of(duty, scale, at), above, below, lanes(above), lanes(below), 0);
    }

    private DutyTimeline withRoom(int room) {
        return new DutyTimeline(id, bar, above, below, lanesAbove, lanesBelow, room);
    }

    /** How much room the words need to the right of the line, in steps of 80 pixels, at most 4. */
    public int room() {
        double needed = Stream.concat(above.stream(), below.stream())
                .mapToDouble(label -> label.at() / 100 * NARROWEST + label.width() - NARROWEST)
                .map(over -> Math.clamp(Math.ceil(over / 80), 0, 4))
                .max()
                .orElse(0);
        return Math.max(leastRoom, (int) needed);
    }

    /** What the drawing uses of the signs there are. */
    public ChartKey key() {
        return ChartKey.of(List.of(bar), bar.duty().ended() == null);
    }

    /** Everything that happened, in order. */
    public List<Mark> events() {
        return bar.duty().marks().stream()
                .sorted(Comparator.comparing(Mark::date))
                .toList();
    }

    private static Duty withDeadlines(Duty duty, PageContext at) {
        List<Mark> marks = new ArrayList<>(duty.marks());
        boolean moved = !duty.firstDeadline().equals(duty.deadline());
        if (moved) {
            marks.add(deadline(duty.firstDeadline(), "platform.chart.deadline-first", at));
        }
        marks.add(deadline(duty.deadline(), moved ? "platform.chart.deadline-last" : "platform.chart.deadline", at));
        return new Duty(
                duty.label(),
                duty.href(),
                duty.note(),
                duty.opened(),
                duty.firstDeadline(),
                duty.deadline(),
                duty.end(),
                duty.ended(),
                marks);
    }

    private static Mark deadline(LocalDate day, String key, PageContext at) {
        return new Mark(Mark.Kind.DUE, day, at.shortDate(day), at.text(key), null);
    }

    private static List<Label> labels(Duty duty, Scale scale, boolean fromOutside) {
        List<Mark> marks = duty.marks().stream()
                .filter(mark ->
                        mark.kind().fromOutside() == fromOutside && !mark.date().isAfter(scale.to()))
                .sorted(Comparator.comparing(Mark::date))
                .toList();
        List<String> words = new ArrayList<>();
        double[] places = new double[marks.size()];
        double[] widths = new double[marks.size()];
        for (int i = 0; i < places.length; i++) {
            Mark mark = marks.get(i);
            places[i] = scale.at(mark.date()) / 100 * NARROWEST;
            double room = NARROWEST + MOST_ROOM - places[i] - GAP;
            words.add(
                    shortened(mark.label(), (int) (room / LETTER) - mark.when().length() - 1));
            widths[i] = (mark.when().length() + 1 + words.get(i).length()) * LETTER + GAP;
        }
        int[] lanes = Lanes.of(places, widths);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < lanes.length; i++) {
            Mark mark = marks.get(i);
            labels.add(new Label(mark, words.get(i), scale.at(mark.date()), lanes[i], widths[i]));
        }
        return labels;
    }

    /** Words cut where they would leave the picture; the list below it has them whole. */
    private static String shortened(String words, int room) {
        int longest = Math.clamp(room, 1, LONGEST);
        if (words.length() <= longest) {
            return words;
        }
        int space = words.lastIndexOf(' ', longest - 1);
        return words.substring(0, space > longest / 2 ? space : longest - 1) + "…";
    }

    private static int lanes(List<Label> labels) {
        return labels.stream().mapToInt(label -> label.lane() + 1).max().orElse(0);
    }

    /**
     * An event in its place.
     *
     * @param mark the event
     * @param words what stands beside its date
     * @param at where it is, 0 to 100
     * @param lane how far from the bar its words are, 0 nearest
     * @param width how long its words are, in pixels
     */
    public record Label(Mark mark, String words, double at, int lane, double width) {}
}

package org.openiwg.obligation;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/** Monday to Friday without public holidays. */
public final class WorkingDays {

    /** The general holidays of the Canada Labour Code, the federal calendar. */
    public static final WorkingDays CANADA = new WorkingDays("/holidays/Holidays_ca_federal.xml");

    private final HolidayManager holidays;

    private WorkingDays(String calendar) {
        URL file = Objects.requireNonNull(WorkingDays.class.getResource(calendar), calendar);
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(file));
    }

    /** The day on which that many working days after the given one have passed. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }
}

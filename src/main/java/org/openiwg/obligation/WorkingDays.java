package org.openiwg.obligation;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday without public holidays. */
final class WorkingDays {

    /** The calendar of the federal government of Canada. */
    static final WorkingDays CANADA = new WorkingDays(HolidayCalendar.CANADA);

    private final HolidayManager holidays;

    private WorkingDays(HolidayCalendar calendar) {
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(calendar));
    }

    /** The day on which that many working days after the given one have passed. */
    LocalDate plus(LocalDate day, int workingDays) {
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

### Words of the glossary, values of closed sets, units of measure.

## Dates and lists

list-and = and
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Units of measure, behind a figure

answer-yes = yes
answer-no = no
measure-pp =
    { $count ->
        [one] percentage point
       *[other] percentage points
    }
measure-count = number
measure-days =
    { $count ->
        [one] day
       *[other] days
    }
measure-workingDays =
    { $count ->
        [one] working day
       *[other] working days
    }
measure-hours =
    { $count ->
        [one] hour
       *[other] hours
    }
measure-minutes =
    { $count ->
        [one] minute
       *[other] minutes
    }
measure-score10 = out of 10
measure-score5 = out of 5
measure-NPS = NPS
measure-EUR = euros
measure-NOK =
    { $count ->
        [one] Norwegian krone
       *[other] Norwegian kroner
    }
measure-USD = US dollars
measure-perThousand = per thousand
measure-perWeek = per week
measure-yesNo = yes or no

### Words of the glossary, values of closed sets, units of measure.

## Dates and lists

list-and = en
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag

## Units of measure, behind a figure

answer-yes = ja
answer-no = nee
measure-pp =
    { $count ->
        [one] procentpunt
       *[other] procentpunten
    }
measure-count = aantal
measure-days =
    { $count ->
        [one] dag
       *[other] dagen
    }
measure-workingDays =
    { $count ->
        [one] werkdag
       *[other] werkdagen
    }
measure-hours =
    { $count ->
        [one] uur
       *[other] uur
    }
measure-minutes =
    { $count ->
        [one] minuut
       *[other] minuten
    }
measure-score10 = op een schaal van 10
measure-score5 = op een schaal van 5
measure-NPS = NPS
measure-EUR = euro
measure-NOK =
    { $count ->
        [one] Noorse kroon
       *[other] Noorse kronen
    }
measure-USD = Amerikaanse dollar
measure-perThousand = per duizend
measure-perWeek = per week
measure-yesNo = ja of nee

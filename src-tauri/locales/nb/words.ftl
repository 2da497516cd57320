### Words of the glossary, values of closed sets, units of measure.

## Dates and lists

list-and = og
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mars
month-short-4 = apr.
month-short-5 = mai
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = des.
weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag

## Units of measure, behind a figure

answer-yes = ja
answer-no = nei
measure-pp =
    { $count ->
        [one] prosentpoeng
       *[other] prosentpoeng
    }
measure-count = antall
measure-days =
    { $count ->
        [one] dag
       *[other] dager
    }
measure-workingDays =
    { $count ->
        [one] arbeidsdag
       *[other] arbeidsdager
    }
measure-hours =
    { $count ->
        [one] time
       *[other] timer
    }
measure-minutes =
    { $count ->
        [one] minutt
       *[other] minutter
    }
measure-score10 = på en skala til 10
measure-score5 = på en skala til 5
measure-NPS = NPS
measure-EUR = euro
measure-NOK =
    { $count ->
        [one] krone
       *[other] kroner
    }
measure-USD = dollar
measure-perThousand = per tusen
measure-perWeek = per uke
measure-yesNo = ja eller nei

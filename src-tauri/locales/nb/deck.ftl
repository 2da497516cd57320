### Words of the kick-off deck.

deck-title = { $unit }: kick-off { $cycle }
deck-kickoff = Kick-off
deck-sponsor = Sponsor:
deck-period-alt = Fra { $start } til { $end }
deck-context = Hva som har endret seg og krever noe av oss nå
deck-mission = Oppdraget vårt
deck-vision = Visjonen vår
deck-vision-signs = Slik merker vi at vi er der
deck-strategy = Strategien vår
deck-long-term = Det langsiktige målet vårt
deck-long-term-by = Det langsiktige målet vårt, innen { $date }
deck-themes = Her bruker vi kreftene våre
deck-last-title = Der vi kommer fra
deck-last-key-results = { term-key-results } som nådde målverdien
deck-last-initiatives = { term-initiatives } som ble fullført
deck-last-check-ins = innsjekker som ble holdt
deck-last-learning = Det vi lærte
deck-of = av { $whole }
deck-objectives = { CAPITAL(term-objectives) }
deck-overview =
    { $count ->
        [one] { CAPITAL(term-objective-our) }
       *[other] Våre { $count } { term-objectives }
    }
deck-objective = { CAPITAL(term-objective) } { $code }
deck-continued = fortsettelse
deck-why-now = Hvorfor nå
deck-why-customer = Hva kunden merker
deck-owner = Eier:
deck-contributes = bidrar til «{ $goal }» ({ $unit })
deck-label-owner = Eier
deck-label-contributes = Målet det bidrar til
deck-contribution = Bidraget vårt
deck-by = innen { $date }
deck-bar-alt = Fra { $from } til { $to } { $by }
deck-baseline-unknown = må måles først
deck-not-yet = ikke ennå
deck-done = ferdig
deck-start = start
deck-milestones =
    { $count ->
        [one] { $count } milepæl
       *[other] { $count } milepæler
    }
deck-committed = forpliktende
deck-aspirational = ambisiøst
deck-learning = for å lære
deck-no-key-results = Ingen { term-key-results } ennå.
deck-initiatives = Dette skal vi gjøre
deck-other-initiatives = Og dessuten
deck-not-doing = Dette gjør vi ikke nå
deck-until = til { $date }
deck-kpis = Dette holder vi øye med
deck-between = mellom { $low } og { $high }
deck-at-least = minst { $low }
deck-at-most = høyst { $high }
deck-guards =
    { $count ->
        [one] vokter { term-objective } { $codes }
       *[other] vokter { term-objectives } { $codes }
    }
deck-gives = { $code } · { $giver } gir dette til { $needer }
deck-needed-by = trengs innen { $date }
deck-calendar = Kalender
deck-rhythm-weekly = Hver uke ser vi tilbake og fremover
deck-rhythm-two-weekly = Annenhver uke ser vi tilbake og fremover
deck-rhythm-four-weekly = Hver fjerde uke ser vi tilbake og fremover
deck-minutes =
    { $count ->
        [one] { $count } minutt
       *[other] { $count } minutter
    }
deck-part-setting = Målworkshop
deck-part-alignment = Samordningsworkshop
deck-part-kickoff = Kick-off
deck-part-checkin = Innsjekk
deck-part-reflection = Refleksjon
deck-part-summit = Ledersamling
deck-part-masters-meeting = Møte for OKR-mastere
deck-part-mid-cycle = Innsjekk halvveis
deck-part-leader-checkpoint = Ledersjekk
deck-questions = Spørsmål
deck-question-clear = Hva er uklart ennå?
deck-question-miss = Hva mangler vi?
deck-question-start = Hva begynner vi med i morgen?
deck-logo-alt = Logoen til { $organisation }

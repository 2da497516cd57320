//! Many at once: a long paste, a large organisation, and hands that do not wait for one another.

use std::thread;

use atelier_core::{
    action::Action,
    board::IdeaSource,
    change::StageChange,
    language::Language,
    unit::UnitKind,
    view::{console::Screen, place::Place, room::Scene},
    workshop::Spotlight,
};
use atelier_tests::{Hall, House};

#[test]
fn hands_that_do_not_wait_for_one_another_all_get_their_work_done_once() {
    let mut hall = Hall::planned();
    let steps = hall.book().verify().unwrap();
    thread::scope(|scope| {
        for hand in 0..4 {
            let hall = &hall;
            scope.spawn(move || {
                for number in 0..25 {
                    hall.act(Action::AddParkingItem {
                        workshop: hall.workshop,
                        text: format!("hand {hand} item {number}"),
                    });
                    hall.console(Place::History { before: None });
                }
            });
        }
    });
    hall.reopen();
    assert_eq!(hall.book().verify().unwrap(), steps + 100);
    let Screen::Workshop { parking, .. } = hall.screen(None) else { panic!("a workshop") };
    let mut texts: Vec<String> = parking.into_iter().map(|line| line.item.text).collect();
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), 100);
}

#[test]
fn a_paste_of_two_thousand_cards_is_one_step_and_one_undo() {
    let hall = Hall::begun();
    hall.go_to("set.cluster");
    hall.act(Action::OpenCards { board: hall.wall });
    let texts = (0..2_000).map(|number| format!("Card number {number}")).collect();
    hall.act(Action::AddCards { board: hall.wall, texts, column: None, source: IdeaSource::Import });
    // The room counts what nobody could read from a chair.
    let cards = || match hall.scene() {
        Scene::Wall { wall, .. } => i64::try_from(wall.cards().count()).unwrap(),
        Scene::Crowd { groups, .. } => {
            assert!(!hall.projected().contains("Card number"));
            groups.iter().map(|group| group.cards).sum()
        }
        other => panic!("the wall, not {other:?}"),
    };
    assert_eq!(cards(), 2_000);
    hall.book().undo().unwrap();
    assert_eq!(cards(), 0);
    hall.book().redo().unwrap();
    assert_eq!(cards(), 2_000);
    hall.book().verify().unwrap();
}

/// Groups by name, the rest behind them; a card in hand is shown whole.
#[test]
fn a_wall_too_full_to_read_is_shown_by_its_groups() {
    let hall = Hall::begun();
    hall.go_to("set.cluster");
    let (board, source) = (hall.wall, IdeaSource::Import);
    hall.act(Action::OpenCards { board });
    let texts = (0..300).map(|number| format!("Card number {number}")).collect();
    let made = hall.act(Action::AddCards { board, texts, column: None, source });
    hall.act(Action::GroupCards { board, cards: made[..120].to_vec(), title: "Waiting".to_owned() });
    let Scene::Crowd { groups, in_hand: None, .. } = hall.scene() else { panic!("a crowd") };
    let told: Vec<_> = groups.iter().map(|group| (group.title.as_str(), group.cards)).collect();
    assert_eq!(told, [("Waiting", 120), ("", 180)]);

    let spotlight = Some(Spotlight::Card { id: made[7] });
    hall.act(Action::ChangeStage { workshop: hall.workshop, change: StageChange::Spotlight(spotlight) });
    let Scene::Crowd { in_hand: Some(lit), .. } = hall.scene() else { panic!("a card") };
    assert_eq!((lit.group.as_str(), lit.card.text.as_str()), ("Waiting", "Card number 7"));
}

/// R000-03: at least four levels and two hundred units.
#[test]
fn an_organisation_of_four_levels_and_two_hundred_units_is_shown_whole() {
    let house = House::new(Language::En);
    let add = |name: String, kind, parent| house.make(Action::AddUnit { name, kind, parent });
    let top = add("Harbour".to_owned(), UnitKind::Organisation, None);
    for one in 0..4 {
        let division = add(format!("Division {one}"), UnitKind::Department, Some(top));
        for two in 0..7 {
            let department = add(format!("Department {one}.{two}"), UnitKind::Department, Some(division));
            for three in 0..6 {
                add(format!("Team {one}.{two}.{three}"), UnitKind::Team, Some(department));
            }
        }
    }
    let units = house.console(Place::Organisation).frame.units;
    assert_eq!(units.len(), 1 + 4 + 28 + 168);
    for (level, count) in [(0, 1), (1, 4), (2, 28), (3, 168)] {
        assert_eq!(units.iter().filter(|unit| unit.level == Some(level)).count(), count);
    }
}

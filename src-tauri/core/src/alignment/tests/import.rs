//! A table of feedback comes in whole or not at all.

use super::*;

const TABLE: &str = "\u{feff}over;soort;tekst;van;blokkeert\r\n\
    O1;zorgpunt;\"Te veel; en te vroeg\";Bo;x\r\n\
    1.1;Question;Whose calls?;Customer contact;\r\n\
    O1;støtte;;;\r\n";

fn import(desk: &mut Desk, workshop: Id, table: &str) -> Result<Vec<Id>> {
    let channel = FeedbackChannel::Before;
    desk.act(Action::ImportFeedback { workshop, table: table.to_owned(), channel })
}

#[test]
fn a_table_comes_in_with_kinds_in_any_language_codes_and_names() {
    let mut desk = Desk::new();
    let workshop = desk.alignment();
    let (objective, key_result) = desk.ready_objective();
    import(&mut desk, workshop, TABLE).unwrap();
    let mut rows = feedback::of_workshop(&desk.connection, workshop).unwrap();
    rows.sort_by_key(|row| row.kind);
    let shown: Vec<_> = rows.iter().map(|row| (row.kind, row.text.as_str(), row.blocking)).collect();
    let said = [
        (FeedbackKind::Support, "", false),
        (FeedbackKind::Question, "Whose calls?", false),
        (FeedbackKind::Concern, "Te veel; en te vroeg", true),
    ];
    assert_eq!(shown, said);
    assert!(rows.iter().all(|row| row.objective == objective && row.channel == FeedbackChannel::Before));
    assert_eq!((rows[1].key_result, rows[1].unit), (Some(key_result), Some(desk.unit)));
    assert_eq!(rows[2].person, Some(desk.person("Bo")));
    desk.undo().unwrap();
    assert_eq!(Feedback::count(&desk.connection, "1", []).unwrap(), 0);
}

#[test]
fn a_line_that_cannot_be_read_is_named_and_nothing_comes_in() {
    let mut desk = Desk::new();
    let workshop = desk.alignment();
    desk.ready_objective();
    for (line, column, words) in [
        (1, "kind", "about,text\nO1,Fine"),
        (3, "about", "about,kind,text\nO1,question,Why?\nO7,question,Why?"),
        (2, "kind", "about\tkind\ttext\nO1\tpraise\tFine"),
        (4, "text", "about,kind,text\nO1,question,\"Why\nnow?\"\nO1,concern,"),
        (2, "from", "about,kind,text,from\nO1,question,Why?,Nobody"),
        (2, "blocking", "about,kind,text,blocking\nO1,question,Why?,perhaps"),
    ] {
        let refusal = import(&mut desk, workshop, words).unwrap_err();
        assert_eq!((refusal.code, refusal.args["line"].as_str()), (Code::BadLine, line.to_string().as_str()));
        assert_eq!(refusal.args["column"], column);
        assert_eq!(Feedback::count(&desk.connection, "1", []).unwrap(), 0);
    }
}

#[test]
fn inv_33_columns_that_mean_nothing_here_are_kept_with_their_item() {
    let mut desk = Desk::new();
    let workshop = desk.alignment();
    desk.ready_objective();
    let table = "about,kind,Department,text,Urgency\nO1,question,Sales,Why?,high\nO1,support,,,\n";
    import(&mut desk, workshop, table).unwrap();
    let rows = feedback::of_workshop(&desk.connection, workshop).unwrap();
    let kept = |row: &Feedback| {
        let cells = row.other.0.iter().map(|cell| format!("{}: {}", cell.column, cell.text));
        cells.collect::<Vec<_>>().join(", ")
    };
    let (asked, nodded) = rows.iter().partition::<Vec<_>, _>(|row| row.kind == FeedbackKind::Question);
    assert_eq!((kept(asked[0]).as_str(), kept(nodded[0]).as_str()), ("Department: Sales, Urgency: high", ""));
}

#[test]
fn inv_33_every_line_that_cannot_be_read_is_listed() {
    let mut desk = Desk::new();
    let workshop = desk.alignment();
    desk.ready_objective();
    let table = "about,kind,text\nO7,question,Why?\nO1,question,Why?\nO1,praise,Fine\nO1,concern,\n";
    let refusal = import(&mut desk, workshop, table).unwrap_err();
    assert_eq!((refusal.args["line"].as_str(), refusal.args["others"].as_str()), ("2", "4, 5"));
    assert_eq!(Feedback::count(&desk.connection, "1", []).unwrap(), 0);
}

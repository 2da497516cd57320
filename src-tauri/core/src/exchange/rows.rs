//! Every row of a workbook as typed data, one list a table. The one list of tables here is the shape of an archive: what
//! is written, what is read, and its documented schema all come from it.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sound;
use crate::{
    alignment::{Dependency, Feedback, Risk, Stakeholder},
    board::{Board, Cluster, Idea},
    check_in::{Blocker, CheckIn, CheckInItem},
    coach_ruling::CoachRuling,
    cycle::{Cycle, PlannedEvent},
    decision::Decision,
    error::Result,
    initiative::Initiative,
    journal::Edit,
    key_result::KeyResult,
    kpi::{Kpi, KpiReading},
    learning::Learning,
    next_step::NextStep,
    not_doing::NotDoing,
    objective::{Objective, ObjectiveSnapshot},
    person::{Person, RoleAssignment},
    process_step::ProcessStep,
    question::Question,
    record::Record,
    reflection_action::ReflectionAction,
    revision::Revision,
    score::Score,
    seed::Seed,
    strategy::{Strategy, Theme},
    unit::Unit,
    vote::{Tally, VoteRound},
    workbook::Workbook,
    workshop::{AgendaStep, Attendance, ParkingItem, Stage, Workshop},
};

macro_rules! rows {
    ($($field:ident: $record:ty,)+) => {
        /// One list a table, each in the order its rows were made; what was sealed was shuffled before it became rows (INV-12).
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct Rows { $(#[serde(default, skip_serializing_if = "Vec::is_empty")] pub $field: Vec<$record>,)+ }

        impl Rows {
            /// The tables there are.
            pub const TABLES: &[&str] = &[$(<$record>::TABLE,)+];

            pub fn read(connection: &Connection) -> Result<Rows> {
                Ok(Rows { $($field: <$record>::list(connection, "1 ORDER BY rowid", [])?,)+ })
            }

            /// Writes all of it as part of one step.
            pub(super) fn insert(&self, edit: &mut Edit<'_>) -> Result<()> {
                $(for row in &self.$field { edit.insert(row)?; })+
                Ok(())
            }

            /// Writes all of it into empty tables; the journal that tells of it comes with it.
            pub(super) fn copy_in(&self, connection: &Connection) -> Result<()> {
                $(for row in &self.$field { copy_in(connection, row)?; })+
                Ok(())
            }

            /// Refuses values no workbook of this program can hold.
            ///
            /// # Errors
            /// `BadFile` with table and column.
            pub(super) fn check(&self) -> Result<()> {
                $(for row in &self.$field { sound::row(row)?; })+
                sound::workbook(self)
            }

            pub fn count(&self) -> usize {
                0 $(+ self.$field.len())+
            }
        }
    };
}

rows! {
    workbook: Workbook,
    unit: Unit,
    person: Person,
    role_assignment: RoleAssignment,
    strategy: Strategy,
    theme: Theme,
    cycle: Cycle,
    planned_event: PlannedEvent,
    process_step: ProcessStep,
    workshop: Workshop,
    attendance: Attendance,
    agenda_step: AgendaStep,
    stage: Stage,
    board: Board,
    cluster: Cluster,
    idea: Idea,
    vote_round: VoteRound,
    tally: Tally,
    objective: Objective,
    key_result: KeyResult,
    initiative: Initiative,
    kpi: Kpi,
    kpi_reading: KpiReading,
    not_doing: NotDoing,
    score: Score,
    decision: Decision,
    check_in: CheckIn,
    check_in_item: CheckInItem,
    revision: Revision,
    blocker: Blocker,
    next_step: NextStep,
    question: Question,
    learning: Learning,
    reflection_action: ReflectionAction,
    seed: Seed,
    parking_item: ParkingItem,
    objective_snapshot: ObjectiveSnapshot,
    stakeholder: Stakeholder,
    feedback: Feedback,
    dependency: Dependency,
    risk: Risk,
    coach_ruling: CoachRuling,
}

fn copy_in<R: Record>(connection: &Connection, record: &R) -> Result<()> {
    let columns = R::COLUMNS.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    let holes = (1..=R::COLUMNS.len()).map(|index| format!("?{index}")).collect::<Vec<_>>().join(", ");
    let sql = format!("INSERT INTO {} ({columns}) VALUES ({holes})", R::TABLE);
    connection.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(record.values()?))?;
    Ok(())
}

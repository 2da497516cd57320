//! Carries out an action: one line a variant, to the function of the concept that owns the rule.

use crate::{
    action::Action,
    alignment::{dependency, feedback, risk, stakeholder},
    board, check_in, coach_ruling, cycle, decision,
    error::Result,
    exchange, initiative,
    journal::Edit,
    key_result, kpi, learning, not_doing, objective, person, process_step, reflection_action, score, seed,
    strategy, unit, vote, workbook, workshop,
};
use crate::{next_step, question, revision};

/// Does what the action says, inside the open edit. On an error the caller rolls back and nothing has changed.
pub fn apply(edit: &mut Edit<'_>, action: &Action) -> Result<()> {
    match action {
        // --- workbook, organisation, people ---
        Action::RenameWorkbook { name } => workbook::rename(edit, name),
        Action::ChangeProfile { change } => workbook::change_profile(edit, change),
        Action::AdoptProfile { profile } => workbook::adopt(edit, profile),
        Action::KeepAgenda { workshop, name } => workbook::keep_agenda(edit, *workshop, name),
        Action::RemoveAgenda { template } => workbook::remove_agenda(edit, template),
        Action::KeepColumns { board, name } => workbook::keep_columns(edit, *board, name),
        Action::RemoveFormat { format } => workbook::remove_format(edit, format),
        Action::AddUnit { name, kind, parent } => unit::add(edit, name, *kind, *parent),
        Action::ChangeUnit { unit, change } => unit::change(edit, *unit, change),
        Action::RemoveUnit { unit } => unit::remove(edit, *unit),
        Action::AddPeople { names, unit } => person::add(edit, names, *unit),
        Action::ChangePerson { person, change } => person::change(edit, *person, change),
        Action::RemovePerson { person } => person::remove(edit, *person),
        Action::GiveRole { person, role, unit } => person::give_role(edit, *person, *role, *unit),
        Action::TakeRole { assignment } => person::take_role(edit, *assignment),
        Action::SetRoleHours { assignment, hours } => person::set_hours(edit, *assignment, *hours),

        // --- strategy ---
        Action::ChangeStrategy { unit, change } => strategy::change(edit, *unit, change),
        Action::AddTheme { unit, title } => strategy::add_theme(edit, *unit, title),
        Action::ChangeTheme { theme, change } => strategy::change_theme(edit, *theme, change),
        Action::RemoveTheme { theme } => strategy::remove_theme(edit, *theme),

        // --- cycle ---
        Action::AddCycle { unit, name, start, end, cadence } => {
            cycle::add(edit, *unit, name, *start, *end, *cadence)
        }
        Action::ChangeCycle { cycle, change } => cycle::change(edit, *cycle, change),
        Action::RemoveCycle { cycle } => cycle::remove(edit, *cycle),
        Action::TakeCycleBack { cycle, reason } => cycle::take_back(edit, *cycle, reason),
        Action::PlanCycle { cycle } => cycle::lay_out(edit, *cycle),
        Action::AddPlannedEvent { cycle, part, date, minutes } => {
            cycle::add_event(edit, *cycle, *part, *date, *minutes)
        }
        Action::MovePlannedEvent { event, date } => cycle::move_event(edit, *event, *date),
        Action::RemovePlannedEvent { event } => cycle::remove_event(edit, *event),

        // --- workshop and agenda ---
        Action::PlanWorkshop { cycle, unit, template, date, minutes, language } => {
            workshop::plan::plan(edit, *cycle, *unit, template, *date, *minutes, *language)
        }
        Action::ContinueWorkshop { workshop, template, date } => {
            workshop::series::go_on(edit, *workshop, template, *date)
        }
        Action::PrepareWorkshop { workshop } => workshop::course::prepare(edit, *workshop),
        Action::ArchiveWorkshop { workshop } => workshop::course::archive(edit, *workshop),
        Action::ChangeWorkshop { workshop, change } => workshop::plan::change(edit, *workshop, change),
        Action::CancelWorkshop { workshop } => workshop::course::cancel(edit, *workshop),
        Action::SetAttendance { workshop, person, present } => {
            workshop::plan::set_attendance(edit, *workshop, *person, *present)
        }
        Action::StartWorkshop { workshop } => workshop::course::start(edit, *workshop),
        Action::PauseWorkshop { workshop } => workshop::course::pause(edit, *workshop),
        Action::ResumeWorkshop { workshop } => workshop::course::resume(edit, *workshop),
        Action::FinishWorkshop { workshop } => workshop::course::finish(edit, *workshop),
        Action::ReopenWorkshop { workshop, note } => workshop::course::reopen(edit, *workshop, note),
        Action::AddStep { workshop, after, exercise, title, prompt, minutes } => {
            workshop::agenda::add_step(edit, *workshop, *after, *exercise, title, prompt, *minutes)
        }
        Action::ChangeStep { step, change } => workshop::agenda::change_step(edit, *step, change),
        Action::MoveStep { step, to } => workshop::agenda::move_step(edit, *step, *to),
        Action::RemoveStep { step } => workshop::agenda::remove_step(edit, *step),
        Action::RepeatStep { step } => workshop::agenda::repeat_step(edit, *step),
        Action::SkipStep { step, reason } => workshop::course::skip(edit, *step, reason),
        Action::GoToStep { step } => workshop::course::go_to(edit, *step),
        Action::NextStep { workshop } => workshop::course::next(edit, *workshop),
        Action::PreviousStep { workshop } => workshop::course::previous(edit, *workshop),
        Action::ExtendStep { step, minutes } => workshop::agenda::extend_step(edit, *step, *minutes),
        Action::ScaleAgenda { workshop, minutes } => workshop::agenda::scale(edit, *workshop, *minutes),
        Action::TakeFromNext { workshop } => workshop::agenda::take_from_next(edit, *workshop),
        Action::ShortenRest { workshop } => workshop::agenda::shorten_rest(edit, *workshop),
        Action::ChangeStage { workshop, change } => workshop::stage::change(edit, *workshop, change),
        Action::AddParkingItem { workshop, text } => workshop::parking::add(edit, *workshop, text),
        Action::ChangeParkingItem { item, change } => workshop::parking::change(edit, *item, change),
        Action::RemoveParkingItem { item } => workshop::parking::remove(edit, *item),

        // --- boards ---
        Action::AddCards { board, texts, column, source } => {
            board::add_cards(edit, *board, texts, column.as_deref(), *source)
        }
        Action::OpenCards { board } => board::open_cards(edit, *board),
        Action::SealBoard { board } => board::seal(edit, *board),
        Action::RemoveSealedCard { board, key } => board::remove_sealed_card(edit, *board, *key),
        Action::ChangeCard { card, text } => board::change_card(edit, *card, text),
        Action::RemoveCard { card } => board::remove_card(edit, *card),
        Action::MoveCard { card, cluster, to } => board::move_card(edit, *card, *cluster, *to),
        Action::GroupCards { board, cards, title } => board::group_cards(edit, *board, cards, title),
        Action::MergeCards { cards } => board::merge_cards(edit, cards),
        Action::NameCluster { cluster, title } => board::name_cluster(edit, *cluster, title),
        Action::MoveCluster { cluster, to } => board::move_cluster(edit, *cluster, *to),
        Action::MergeClusters { from, into } => board::merge_clusters(edit, *from, *into),
        Action::Ungroup { cluster } => board::ungroup(edit, *cluster),
        Action::SortCluster { cluster, classification } => {
            board::sort_cluster(edit, *cluster, *classification)
        }
        Action::ChooseCluster { cluster, chosen } => board::choose_cluster(edit, *cluster, *chosen),
        Action::MakeKpiOfCluster { cluster, name } => board::make_kpi(edit, *cluster, name),
        Action::AddMetricBoard { workshop, objective } => {
            board::add_metric_board(edit, *workshop, *objective)
        }

        // --- votes ---
        Action::OpenVote { workshop, question, method, targets, input_mode, budget } => {
            vote::open(edit, *workshop, question, *method, targets, *input_mode, *budget)
        }
        Action::ChangeInputMode { round, input_mode } => vote::change_input_mode(edit, *round, *input_mode),
        Action::SetTally { round, target, value, count } => {
            vote::set_tally(edit, *round, *target, *value, *count)
        }
        Action::SetVoted { round, voted } => vote::set_voted(edit, *round, *voted),
        Action::CastBallot { round, choices } => vote::cast(edit, *round, choices),
        Action::CloseVote { round } => vote::close(edit, *round),
        Action::RevealVote { round } => vote::reveal(edit, *round),
        Action::CancelVote { round } => vote::cancel(edit, *round),
        Action::Revote { round, targets } => vote::revote(edit, *round, targets),
        Action::SetOutcome { round, text } => vote::set_outcome(edit, *round, text),

        // --- reflection ---
        Action::ScoreKeyResult {
            workshop,
            key_result,
            judgement,
            self_score,
            score_original,
            evidence,
            rationale,
        } => score::give(
            edit,
            *workshop,
            *key_result,
            judgement,
            *self_score,
            *score_original,
            *evidence,
            rationale,
        ),
        Action::WithdrawScore { key_result } => score::withdraw(edit, *key_result),
        Action::Decide { workshop, key_result, kind, reason, new_text } => {
            decision::decide(edit, *workshop, *key_result, *kind, reason, new_text)
        }
        Action::WithdrawDecision { decision } => decision::withdraw(edit, *decision),
        Action::AddLearning { workshop, text, kind, source } => {
            learning::add(edit, *workshop, text, *kind, source.as_ref())
        }
        Action::ChangeLearning { learning, change } => learning::change(edit, *learning, change),
        Action::RemoveLearning { learning } => learning::remove(edit, *learning),
        Action::AddReflectionAction { workshop, text, owner, due, kind, beyond_limit } => {
            reflection_action::add(edit, *workshop, text, *owner, *due, *kind, *beyond_limit)
        }
        Action::ChangeReflectionAction { action, change } => reflection_action::change(edit, *action, change),
        Action::ReviewReflectionAction { workshop, action, state } => {
            reflection_action::review(edit, *workshop, *action, *state)
        }
        Action::RemoveReflectionAction { action } => reflection_action::remove(edit, *action),
        Action::AddSeed { workshop, text } => seed::add(edit, *workshop, text),
        Action::ChangeSeed { seed, text } => seed::change(edit, *seed, text),
        Action::RemoveSeed { seed } => seed::remove(edit, *seed),
        Action::TakeSeeds { board } => seed::take(edit, *board),
        Action::UseFormat { board, format } => board::use_format(edit, *board, format),
        Action::SetColumns { board, titles } => board::set_columns(edit, *board, titles),
        Action::PutCard { card, column } => board::put_card(edit, *card, column.as_deref()),
        Action::CloseObjective { objective, outcome, note } => {
            objective::close(edit, *objective, *outcome, note)
        }
        Action::CloseCycle { cycle } => cycle::close(edit, *cycle),

        // --- objectives and key results ---
        Action::AddObjective { cycle, unit, text, cluster } => {
            objective::add(edit, *cycle, *unit, text, *cluster)
        }
        Action::ChangeObjective { objective, change } => objective::change(edit, *objective, change),
        Action::MoveObjective { objective, to } => objective::reposition(edit, *objective, *to),
        Action::RemoveObjective { objective } => objective::remove(edit, *objective),
        Action::SplitObjective { objective, first, second } => {
            objective::split(edit, *objective, first, second)
        }
        Action::MergeObjectives { objective, others, text } => {
            objective::merge(edit, *objective, others, text)
        }
        Action::MakeKpiOfObjective { objective } => objective::make_kpi(edit, *objective),
        Action::ProposeObjective { objective } => objective::propose(edit, *objective),
        Action::ReturnObjective { objective } => objective::return_to_draft(edit, *objective),
        Action::DropObjective { objective, reason } => objective::drop_it(edit, *objective, reason),
        Action::AddKeyResult { objective, text } => key_result::add(edit, *objective, text),
        Action::ChangeKeyResult { key_result, change } => key_result::change(edit, *key_result, change),
        Action::MoveKeyResult { key_result, to } => key_result::reposition(edit, *key_result, *to),
        Action::RemoveKeyResult { key_result } => key_result::remove(edit, *key_result),
        Action::MakeInitiative { key_result } => key_result::make_initiative(edit, *key_result),
        Action::MakeKpi { key_result } => key_result::make_kpi(edit, *key_result),
        Action::SplitKeyResult { key_result, first, second } => {
            key_result::split(edit, *key_result, first, second)
        }
        Action::AddInitiatives { cycle, unit, titles, key_results, owner } => {
            initiative::add(edit, *cycle, *unit, titles, key_results, *owner)
        }
        Action::ChangeInitiative { initiative, change } => initiative::change(edit, *initiative, change),
        Action::RemoveInitiative { initiative } => initiative::remove(edit, *initiative),
        Action::MakeKeyResult { initiative, objective } => {
            initiative::make_key_result(edit, *initiative, *objective)
        }
        Action::AddKpi { unit, name } => kpi::add(edit, *unit, name),
        Action::ChangeKpi { kpi, change } => kpi::change(edit, *kpi, change),
        Action::RemoveKpi { kpi } => kpi::remove(edit, *kpi),
        Action::AddReading { kpi, date, value, note } => kpi::add_reading(edit, *kpi, *date, *value, note),
        Action::AddNotDoing { cycle, unit, text, reason } => {
            not_doing::add(edit, *cycle, *unit, text, reason)
        }
        Action::ChangeNotDoing { item, change } => not_doing::change(edit, *item, change),
        Action::RemoveNotDoing { item } => not_doing::remove(edit, *item),
        Action::RenewNotDoing { item, cycle } => not_doing::renew(edit, *item, *cycle),
        Action::LayOutProcess { cycle } => process_step::lay_out(edit, *cycle),
        Action::AddProcessStep { cycle, title, due } => process_step::add(edit, *cycle, title, *due),
        Action::ChangeProcessStep { step, change } => process_step::change(edit, *step, change),
        Action::RemoveProcessStep { step } => process_step::remove(edit, *step),

        // --- check-ins ---
        Action::MissCheckIn { event, unit, reason } => check_in::miss(edit, *event, *unit, reason),
        Action::ChangeCheckIn { check_in, change } => check_in::change(edit, *check_in, change),
        Action::ChangeCheckInItem { check_in, key_result, change } => {
            check_in::change_item(edit, *check_in, *key_result, change)
        }
        Action::CorrectCheckInItem { item, value, confidence, reason } => {
            check_in::correct(edit, *item, value.clone(), *confidence, reason)
        }
        // --- alignment ---
        Action::AddStakeholder { workshop, who, why } => stakeholder::add(edit, *workshop, *who, *why),
        Action::ChangeStakeholder { stakeholder, change } => stakeholder::change(edit, *stakeholder, change),
        Action::RemoveStakeholder { stakeholder } => stakeholder::remove(edit, *stakeholder),
        Action::AddFeedback { workshop, objective, key_result, kind, text, from, channel } => {
            let (objective, key_result, kind) = (*objective, *key_result, *kind);
            let (from, channel, other) = (*from, *channel, Vec::new());
            let said = feedback::Said { objective, key_result, kind, text, from, channel, other };
            feedback::add(edit, *workshop, said)
        }
        Action::ChangeFeedback { feedback, change } => feedback::change(edit, *feedback, change),
        Action::ResolveFeedback { feedback, state, resolution, by } => {
            feedback::resolve(edit, *feedback, *state, resolution, *by)
        }
        Action::WithdrawFeedback { feedback, reason } => feedback::withdraw(edit, *feedback, reason),
        Action::ReopenFeedback { feedback } => feedback::reopen(edit, *feedback),
        Action::AddDependency { objective, key_result, to_unit, kind, what, needed_by } => {
            dependency::add(edit, *objective, *key_result, *to_unit, *kind, what, *needed_by)
        }
        Action::ChangeDependency { dependency, change } => dependency::change(edit, *dependency, change),
        Action::PromiseDependency { dependency, by, counterparty } => {
            dependency::promise(edit, *dependency, *by, *counterparty)
        }
        Action::MoveDependency { dependency, state } => dependency::set_state(edit, *dependency, *state),
        Action::AddRisk { cycle, unit, text, objective, dependency, source } => {
            risk::add(edit, *cycle, *unit, text, *objective, *dependency, *source)
        }
        Action::ChangeRisk { risk, change } => risk::change(edit, *risk, change),
        Action::RoamRisk { risk, roam, owner, plan } => risk::roam(edit, *risk, *roam, *owner, plan),
        Action::AlignObjective { objective } => objective::align(edit, *objective),
        Action::PublishObjective { objective } => objective::publish(edit, *objective),
        Action::StartPitch { workshop, objective } => {
            workshop::stage::start_pitch(edit, *workshop, *objective)
        }

        Action::RaiseBlocker { check_in, key_result, text } => {
            check_in::raise_blocker(edit, *check_in, *key_result, text)
        }
        Action::ChangeBlocker { blocker, change } => check_in::change_blocker(edit, *blocker, change),
        Action::RemoveBlocker { blocker } => check_in::remove_blocker(edit, *blocker),
        Action::AddNextStep { workshop, text, owner, due, initiative } => {
            next_step::add(edit, *workshop, text, *owner, *due, *initiative)
        }
        Action::ChangeNextStep { step, change } => next_step::change(edit, *step, change),
        Action::RemoveNextStep { step } => next_step::remove(edit, *step),

        // --- revisions ---
        Action::ReviseObjective { objective, reason, note, changes } => {
            revision::of_objective(edit, *objective, *reason, note, changes)
        }
        Action::ReviseKeyResult { key_result, reason, note, changes } => {
            revision::of_key_result(edit, *key_result, *reason, note, changes)
        }

        // --- kick-off ---
        Action::SkipKickoff { cycle, reason } => cycle::skip_kickoff(edit, *cycle, reason),
        Action::ShowSlide { workshop, index } => workshop::stage::show_slide(edit, *workshop, *index),

        // --- questions ---
        Action::AskQuestions { workshop, texts, asked_by, private } => {
            question::ask(edit, *workshop, texts, *asked_by, *private)
        }
        Action::OpenQuestions { workshop } => question::open(edit, *workshop),
        Action::RemoveSealedQuestion { workshop, key } => question::remove_sealed(edit, *workshop, *key),
        Action::ChangeQuestion { question, change } => question::change(edit, *question, change),
        Action::SettleQuestion { question, settlement } => question::settle(edit, *question, settlement),
        Action::RemoveQuestion { question } => question::remove(edit, *question),

        // --- tables ---
        Action::ImportTable { import } => exchange::import::take(edit, import),

        // --- coach ---
        Action::DismissFinding { subject, rule } => coach_ruling::dismiss(edit, *subject, rule),
        Action::AllowException { subject, rule, reason } => coach_ruling::allow(edit, *subject, rule, reason),
        Action::WithdrawException { ruling } => coach_ruling::withdraw(edit, *ruling),
    }
}

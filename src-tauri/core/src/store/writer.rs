//! The one thread that writes. It drains its queue into one `BEGIN IMMEDIATE ... COMMIT` and answers only after
//! the commit returned: what is said to be saved is on disk, and many small writes cost one sync.
//!
//! After a disk that was full, failed or would not take writing, nothing is answered for until the file was closed and
//! opened again: what the operating system still holds of a failed write may not be what is on the disk.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread::JoinHandle,
};

use rusqlite::Connection;

use crate::{
    error::{Code, Error, Result},
    journal::Source,
};

/// How many jobs one transaction takes at most.
const BATCH: usize = 256;

/// What came of a job, for the one who asked.
pub struct Done {
    pub answer: serde_json::Value,
    /// Something sealed was taken away: the write-ahead log must not keep it either.
    pub wiped: bool,
}

impl From<serde_json::Value> for Done {
    fn from(answer: serde_json::Value) -> Done {
        Done { answer, wiped: false }
    }
}

type Work = Box<dyn FnOnce(&Connection, &mut dyn Source) -> Result<Done> + Send>;
type Open = Box<dyn Fn() -> Result<Connection> + Send>;
type Trouble = Arc<Mutex<Option<Error>>>;

struct Job {
    work: Work,
    answer: SyncSender<Result<serde_json::Value>>,
}

/// A receipt: `wait` returns once the work is durable on disk, or refused and rolled back.
pub struct Answer(Receiver<Result<serde_json::Value>>);

impl Answer {
    pub fn wait(self) -> Result<serde_json::Value> {
        self.0.recv().unwrap_or_else(|_| Err(Error::new(Code::Internal).detail("the writer stopped")))
    }
}

/// Handle of the writer thread. Dropping it finishes the queue, checkpoints and closes the file.
pub struct Writer {
    queue: Option<SyncSender<Job>>,
    thread: Option<JoinHandle<()>>,
    trouble: Trouble,
}

impl Writer {
    /// Writes to the workbook that `open` opens, and is open already as `connection`.
    pub fn start(
        connection: Connection,
        open: impl Fn() -> Result<Connection> + Send + 'static,
        source: Box<dyn Source>,
    ) -> Self {
        let (queue, jobs) = sync_channel(20_000);
        let trouble = Trouble::default();
        let mut desk = Desk {
            open: Box::new(open),
            connection: Some(connection),
            source,
            owing: false,
            trouble: trouble.clone(),
        };
        let thread = std::thread::spawn(move || desk.run(&jobs));
        Writer { queue: Some(queue), thread: Some(thread), trouble }
    }

    /// Queues work for the next transaction. Work that fails leaves no trace and does not disturb its neighbours.
    pub fn submit(
        &self,
        work: impl FnOnce(&Connection, &mut dyn Source) -> Result<Done> + Send + 'static,
    ) -> Answer {
        let (answer, receipt) = sync_channel(1);
        let job = Job { work: Box::new(work), answer };
        if let Some(queue) = &self.queue {
            // A refused job drops its sender, which the receipt reports as an error.
            let _ = queue.send(job);
        }
        Answer(receipt)
    }

    /// Why nothing could be written the last time; none once something was.
    pub fn trouble(&self) -> Option<Error> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.queue.take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What the thread works with.
struct Desk {
    open: Open,
    /// None from a failure of the disk until the file could be opened again.
    connection: Option<Connection>,
    source: Box<dyn Source>,
    /// Something sealed was wiped and the log still has it.
    owing: bool,
    trouble: Trouble,
}

impl Desk {
    fn run(&mut self, jobs: &Receiver<Job>) {
        while let Ok(first) = jobs.recv() {
            let mut batch = vec![first];
            batch.extend(jobs.try_iter().take(BATCH - 1));
            self.carry_out(batch);
        }
        if let Some(connection) = &self.connection {
            let _ = forget(connection);
        }
    }

    fn carry_out(&mut self, batch: Vec<Job>) {
        let connection = match self.connection.take().map_or_else(&self.open, Ok) {
            Ok(connection) => connection,
            Err(error) => {
                batch.into_iter().for_each(|job| drop(job.answer.send(Err(error.clone()))));
                return self.note(Some(error));
            }
        };
        let ended = commit(&connection, self.source.as_mut(), batch, &mut self.owing);
        let failed = ended.err().filter(|error| is_of_the_disk(error.code));
        // Closed without another word to it: the next job opens it anew, reads its log from the disk and checks it.
        if failed.is_none() {
            self.connection = Some(connection);
        }
        self.note(failed);
    }

    fn note(&self, trouble: Option<Error>) {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = trouble;
    }
}

fn is_of_the_disk(code: Code) -> bool {
    matches!(code, Code::DiskFull | Code::ReadOnly | Code::Storage | Code::Damaged)
}

/// Brings everything from the log into the file and empties the log.
fn forget(connection: &Connection) -> Result<()> {
    let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(Error::new(Code::InUse).detail("somebody is reading")) }
}

/// One transaction for the batch, one savepoint for each job; answers after the commit. A job by itself is undone with its
/// transaction and needs no savepoint. When the transaction itself is lost on the way (a full disk undoes all of it at
/// once), nothing of the batch was kept and all of it is refused.
fn commit(connection: &Connection, source: &mut dyn Source, batch: Vec<Job>, owing: &mut bool) -> Result<()> {
    let alone = batch.len() == 1;
    let mut jobs = batch.into_iter();
    let mut done = Vec::with_capacity(jobs.len());
    let mut ended = run(connection, "BEGIN IMMEDIATE");
    while ended.is_ok()
        && let Some(job) = jobs.next()
    {
        let (result, savepoint) = perform(connection, source, job.work, alone);
        *owing |= result.as_ref().is_ok_and(|done| done.wiped);
        done.push((job.answer, result.map(|done| done.answer)));
        ended = savepoint;
    }
    if ended.is_ok() {
        let refused = alone && done.iter().any(|(_, result)| result.is_err());
        ended = run(connection, if refused { "ROLLBACK" } else { "COMMIT" });
    }
    if ended.is_err() && !connection.is_autocommit() {
        let _ = connection.execute_batch("ROLLBACK");
    }
    if ended.is_ok() && *owing {
        // When it cannot be emptied now, the next turn does it.
        *owing = forget(connection).is_err();
    }
    for (answer, result) in done {
        let _ = answer.send(ended.clone().and(result));
    }
    if let Err(error) = &ended {
        jobs.for_each(|job| drop(job.answer.send(Err(error.clone()))));
    }
    ended
}

fn run(connection: &Connection, sql: &str) -> Result<()> {
    Ok(connection.prepare_cached(sql)?.execute([]).map(|_| ())?)
}

/// The result of one job, and an error when its savepoint could not be closed: then the transaction is not to be
/// trusted any more. A failure of the disk inside a job is one of the whole transaction too.
fn perform(
    connection: &Connection,
    source: &mut dyn Source,
    work: Work,
    alone: bool,
) -> (Result<Done>, Result<()>) {
    let begun = if alone { Ok(()) } else { run(connection, "SAVEPOINT job") };
    if let Err(error) = begun {
        return (Err(error.clone()), Err(error));
    }
    let outcome = catch_unwind(AssertUnwindSafe(|| work(connection, source)));
    let result =
        outcome.unwrap_or_else(|_| Err(Error::new(Code::Internal).detail("a rule of the core panicked")));
    let back = || run(connection, "ROLLBACK TO job").and_then(|()| run(connection, "RELEASE job"));
    let closed = match &result {
        _ if alone => Ok(()),
        Ok(_) => run(connection, "RELEASE job"),
        Err(_) => back(),
    };
    // What made the transaction go is the reason to tell, not that it has gone.
    let mut savepoint = closed.map_err(|closing| result.as_ref().err().cloned().unwrap_or(closing));
    if let Err(error) = &result
        && is_of_the_disk(error.code)
    {
        savepoint = savepoint.and(Err(error.clone()));
    }
    (result, savepoint)
}

//! The one thread that writes. It drains its queue into one `BEGIN IMMEDIATE ... COMMIT` and answers only after
//! the commit returned: what is said to be saved is on disk, and many small writes cost one sync.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread::JoinHandle,
};

use rusqlite::Connection;

use crate::{
    error::{Code, Error, Result},
    journal::Source,
};

/// How many jobs one transaction takes at most.
const BATCH: usize = 256;

type Work = Box<dyn FnOnce(&Connection, &mut dyn Source) -> Result<serde_json::Value> + Send>;

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
}

impl Writer {
    pub fn start(connection: Connection, source: Box<dyn Source>) -> Self {
        let (queue, jobs) = sync_channel(20_000);
        let thread = std::thread::spawn(move || run(&connection, source, &jobs));
        Writer { queue: Some(queue), thread: Some(thread) }
    }

    /// Queues work for the next transaction. Work that fails leaves no trace and does not disturb its neighbours.
    pub fn submit(
        &self,
        work: impl FnOnce(&Connection, &mut dyn Source) -> Result<serde_json::Value> + Send + 'static,
    ) -> Answer {
        let (answer, receipt) = sync_channel(1);
        let job = Job { work: Box::new(work), answer };
        if let Some(queue) = &self.queue {
            // A refused job drops its sender, which the receipt reports as an error.
            let _ = queue.send(job);
        }
        Answer(receipt)
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

fn run(connection: &Connection, mut source: Box<dyn Source>, jobs: &Receiver<Job>) {
    while let Ok(first) = jobs.recv() {
        let mut batch = vec![first];
        batch.extend(jobs.try_iter().take(BATCH - 1));
        commit(connection, source.as_mut(), batch);
    }
    let _ = connection.pragma_update(None, "wal_checkpoint", "TRUNCATE");
}

/// One transaction for the batch, one savepoint for each job; answers after the commit. When the transaction itself is
/// lost on the way (a full disk undoes all of it at once), nothing of the batch was kept and all of it is refused.
fn commit(connection: &Connection, source: &mut dyn Source, batch: Vec<Job>) {
    let mut jobs = batch.into_iter();
    let mut done = Vec::with_capacity(jobs.len());
    let mut ended = connection.execute_batch("BEGIN IMMEDIATE").map_err(Error::from);
    while ended.is_ok()
        && let Some(job) = jobs.next()
    {
        let (result, savepoint) = perform(connection, source, job.work);
        done.push((job.answer, result));
        ended = savepoint;
    }
    if ended.is_ok() {
        ended = connection.execute_batch("COMMIT").map_err(Error::from);
    }
    if ended.is_err() && !connection.is_autocommit() {
        let _ = connection.execute_batch("ROLLBACK");
    }
    for (answer, result) in done {
        let _ = answer.send(ended.clone().and(result));
    }
    if let Err(error) = ended {
        jobs.for_each(|job| drop(job.answer.send(Err(error.clone()))));
    }
}

/// The result of one job, and an error when its savepoint could not be closed: then the transaction is not to be
/// trusted any more.
fn perform(
    connection: &Connection,
    source: &mut dyn Source,
    work: Work,
) -> (Result<serde_json::Value>, Result<()>) {
    if let Err(error) = connection.execute_batch("SAVEPOINT job") {
        let error = Error::from(error);
        return (Err(error.clone()), Err(error));
    }
    let outcome = catch_unwind(AssertUnwindSafe(|| work(connection, source)));
    let result =
        outcome.unwrap_or_else(|_| Err(Error::new(Code::Internal).detail("a rule of the core panicked")));
    let end = if result.is_ok() { "RELEASE job" } else { "ROLLBACK TO job; RELEASE job" };
    let closed = connection.execute_batch(end).map_err(Error::from);
    // What made the transaction go is the reason to tell, not that it has gone.
    let savepoint = closed.map_err(|closing| result.as_ref().err().cloned().unwrap_or(closing));
    (result, savepoint)
}

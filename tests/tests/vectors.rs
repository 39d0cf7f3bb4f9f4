//! Plays the vectors through the boundary, as every binding does.

#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, sync::Arc};

use parking_lot::Mutex;
use partnercenter::{
    Error,
    boundary::{
        BoundApp, CompletedOn, Host, HostRequest, PendingCall, Stream, Success, call_cancel,
        call_start, host_reply,
    },
};
use partnercenter_tests::vectors::{
    Action, Case, Run, chosen,
    examples::{self, Part},
    kinds_missing, read, rows, written,
};
use serde_json::{Value, json};
use tokio::runtime::Handle;

struct ByTheCase(Arc<Mutex<Run>>, Handle);

impl Host for ByTheCase {
    fn ask(&self, request: HostRequest) {
        let asked = self.0.lock().asked(request.kind);
        self.1.spawn(async move {
            if let Some((failed, reply)) = asked.answer(&request.payload).await {
                host_reply(request.id, failed, reply.to_string().as_bytes());
            }
        });
    }
}

/// What came of a case.
struct Played {
    /// What was not as expected.
    complaints: Vec<String>,
    /// What the emulator's rules refused where either was good.
    refused: Vec<String>,
}

/// Plays a case.
fn play(case: &Case, runtime: &Handle) -> Played {
    let run = Arc::new(Mutex::new(runtime.block_on(Run::begin(case.clone()))));
    let mut app = None;
    let mut action = run.lock().next(None);
    loop {
        let outcome = match action {
            Action::Create { config, .. } => {
                let host = ByTheCase(Arc::clone(&run), runtime.clone());
                let host = host_if(case, host);
                let config = config.to_string();
                BoundApp::create(config.as_bytes(), host).map_or_else(
                    |error| failed(&error),
                    |made| {
                        app = Some(made);
                        json!({})
                    },
                )
            }
            Action::Call { request, cancel_after, .. } => {
                let request = request.to_string();
                let app = app.as_ref().unwrap();
                match cancel_after {
                    None => PendingCall::start(app, request.as_bytes()).finish(),
                    Some(count) => {
                        let arrived = run.lock().arrived(count);
                        let (sender, receiver) = std::sync::mpsc::channel();
                        let call = call_start(
                            app,
                            request.as_bytes(),
                            CompletedOn::Worker,
                            move |_, outcome| {
                                let _ = sender.send(outcome);
                            },
                        );
                        runtime.block_on(arrived);
                        call_cancel(call);
                        receiver.recv().unwrap()
                    }
                }
                .map_or_else(|error| failed(&error), |success| succeeded(&success))
            }
            Action::Pages { request, most } => pages(app.as_ref().unwrap(), &request, most)
                .map_or_else(|error| failed(&error), |pages| json!({ "pages": pages })),
            Action::Close => {
                app.as_ref().unwrap().close();
                json!({})
            }
            Action::End { complaints, refused } => return Played { complaints, refused },
        };
        action = run.lock().next(Some(outcome));
    }
}

fn host_if(case: &Case, host: ByTheCase) -> Option<Arc<dyn Host>> {
    (!case.host.is_empty()).then(|| Arc::new(host) as Arc<dyn Host>)
}

fn pages(app: &BoundApp, request: &Value, most: Option<usize>) -> Result<Vec<Value>, Error> {
    let stream = Stream::open(app, request.to_string().as_bytes())?;
    let mut pages = Vec::new();
    while most.is_none_or(|most| pages.len() < most) {
        let page = stream.next_pending().finish()?;
        if page.facts.status.is_none() {
            break;
        }
        pages.push(succeeded(&page));
    }
    stream.close();
    Ok(pages)
}

fn succeeded(success: &Success) -> Value {
    json!({ "body": String::from_utf8_lossy(&success.body), "facts": success.facts })
}

fn failed(error: &Error) -> Value {
    json!({ "error": error })
}

/// Plays cases two at a time; gives the complaints of those that have any, and all that was refused.
fn play_all(cases: Vec<Case>) -> (Vec<(String, Vec<String>)>, Vec<String>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let (waiting, found) = (Mutex::new(cases), Mutex::new((Vec::new(), Vec::new())));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let Some(case) = waiting.lock().pop() else { break };
                    let played = play(&case, runtime.handle());
                    let mut found = found.lock();
                    found.1.extend(played.refused);
                    if !played.complaints.is_empty() {
                        found.0.push((case.name, played.complaints));
                    }
                }
            });
        }
    });
    found.into_inner()
}

#[test]
fn every_vector_holds() {
    let (failed, refused) = play_all(chosen());
    for (name, complaints) in &failed {
        println!("{name}:\n  {}", complaints.join("\n  "));
    }
    assert!(failed.is_empty(), "{} cases", failed.len());
    // A row that the emulator's rules refuse shows less than one that succeeds.
    println!("{} rows were refused: {refused:?}", refused.len());
    assert!(refused.len() * 4 < partnercenter::operations::all().len());
}

#[test]
fn every_kind_of_error_is_expected_somewhere() {
    assert_eq!(kinds_missing(&written()), Vec::<&str>::new());
}

/// What a runner or the judge must not let pass.
#[test]
fn cases_that_do_not_hold_are_found() {
    let text = include_str!("../vectors/invalid/unmet.json");
    let cases = read(text).unwrap();
    let (count, (failed, _)) = (cases.len(), play_all(cases.clone()));
    for case in &cases {
        assert!(failed.iter().any(|(name, _)| *name == case.name), "{} passed", case.name);
    }
    assert!(failed.len() == count && count > 5);
}

#[test]
fn cases_that_say_nothing_or_too_much_are_refused() {
    let text = include_str!("../vectors/invalid/unreadable.json");
    let files: Vec<Value> = serde_json::from_str(text).unwrap();
    for file in &files {
        let why = read(&file["file"].to_string()).unwrap_err();
        let part = file["refused"].as_str().unwrap();
        assert!(why.contains(part), "{why} does not contain {part}");
    }
    assert!(files.len() > 5);
}

#[test]
fn every_row_is_called() {
    let cases = rows();
    let steps = cases.iter().flat_map(|case| &case.steps);
    let called: BTreeSet<_> = steps.filter_map(|step| step.name.as_deref()).collect();
    let all: BTreeSet<_> = partnercenter::operations::all().iter().map(|row| row.id).collect();
    assert_eq!(called, all);
}

/// The list of examples that cannot hold lists nothing else.
#[test]
fn every_excuse_is_needed() {
    let Some((examples, others)) = examples::all_examples() else {
        println!("skipped: there are no examples at {}", examples::folder().display());
        return;
    };
    let excuses = examples::excuses();
    let (mut needed, mut cases) = (Vec::new(), Vec::new());
    for excuse in &excuses {
        let name = (excuse.example.as_str(), excuse.part);
        let example = examples.iter().find(|example| example.name == excuse.example).unwrap();
        assert!(example.has(excuse.part) && !excuse.reason.is_empty(), "{name:?}");
        let same = |other: &&examples::Excuse| other.example == excuse.example;
        let parts = excuses.iter().filter(same).map(|other| other.part);
        let others = parts.filter(|part| *part != excuse.part).collect();
        match example.case(&others) {
            Ok(None) => {}
            Ok(Some(mut case)) => {
                case.name = format!("{name:?}");
                cases.push((name, case));
            }
            Err(_) => needed.push(name),
        }
    }
    let (found, _) = play_all(cases.iter().map(|(_, case)| case.clone()).collect());
    for (name, case) in &cases {
        if found.iter().any(|(failed, _)| *failed == case.name) {
            needed.push(*name);
        }
    }
    let needless = excuses.iter().map(|excuse| (excuse.example.as_str(), excuse.part));
    let needless: Vec<_> = needless.filter(|name| !needed.contains(name)).collect();
    assert!(needless.is_empty(), "these hold: {needless:?}");

    let rows: BTreeSet<_> = examples.iter().map(|example| example.row.id).collect();
    let count = |part: Part| excuses.iter().filter(|excuse| excuse.part == part).count();
    println!(
        "{} examples of {} operations, {others} of none; {} requests and {} answers are excused",
        examples.len(),
        rows.len(),
        count(Part::Request),
        count(Part::Response)
    );
}

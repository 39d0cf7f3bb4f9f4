//! Plays the vectors through the C interface: the case is read here, the library is called by the C program
//! `vectors.c`.

use std::{
    io::{BufRead, BufReader, Read, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{Arc, mpsc},
};

use crate::support::{C99, compile};
use parking_lot::Mutex;
use partnercenter::ErrorKind;
use partnercenter_tests::vectors::{Action, Case, Run, chosen, read};
use serde_json::{Value, json};
use tokio::runtime::Handle;

/// The C program, with an app in it.
struct Program {
    process: Child,
    input: Arc<Mutex<ChildStdin>>,
    said: mpsc::Receiver<Said>,
    /// Who is asked what the library leaves to the program.
    run: Arc<Mutex<Option<Arc<Mutex<Run>>>>>,
}

/// What the program says: a status, a body and facts.
struct Said {
    status: usize,
    body: Vec<u8>,
    facts: Vec<u8>,
}

impl Program {
    fn start(path: &Path, runtime: &Handle) -> Self {
        let mut process =
            Command::new(path).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let input = Arc::new(Mutex::new(process.stdin.take().unwrap()));
        let output = BufReader::new(process.stdout.take().unwrap());
        let (sender, said) = mpsc::channel();
        let run = Arc::new(Mutex::new(None));
        let listener = Listener {
            output,
            sender,
            run: Arc::clone(&run),
            input: Arc::clone(&input),
            runtime: runtime.clone(),
        };
        std::thread::spawn(move || listener.listen());
        Self { process, input, said, run }
    }

    fn tell(&self, verb: &str, data: &[u8]) {
        tell(&self.input, verb, data);
    }

    /// The next outcome; its status must be that of the kind that the envelope names.
    fn outcome(&self) -> Value {
        let said = self.said.recv().expect("the program ended");
        let text = String::from_utf8(said.body).unwrap();
        if said.status == 0 {
            let facts = serde_json::from_slice::<Value>(&said.facts).unwrap_or_else(|_| json!({}));
            return json!({ "body": text, "facts": facts });
        }
        let error: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(error["kind"], ErrorKind::ALL[said.status - 1].name());
        json!({ "error": error })
    }

    fn act(&self, action: &Action, run: &Arc<Mutex<Run>>, runtime: &Handle) -> Value {
        match action {
            Action::Create { config, host } => {
                let verb = if *host { "create-with-host" } else { "create" };
                self.tell(verb, config.to_string().as_bytes());
                self.outcome()
            }
            Action::Call { request, cancel_after, .. } => {
                let arrived = cancel_after.map(|count| run.lock().arrived(count));
                self.tell("start", request.to_string().as_bytes());
                if let Some(arrived) = arrived {
                    runtime.block_on(arrived);
                    self.tell("cancel", b"");
                }
                self.outcome()
            }
            Action::Pages { request, most } => self.pages(request, *most),
            Action::Close => {
                self.tell("destroy", b"");
                json!({})
            }
            Action::End { .. } => Value::Null,
        }
    }

    fn pages(&self, request: &Value, most: Option<usize>) -> Value {
        self.tell("open", request.to_string().as_bytes());
        let opened = self.outcome();
        if opened.get("error").is_some() {
            return opened;
        }
        let mut pages = Vec::new();
        while most.is_none_or(|most| pages.len() < most) {
            self.tell("next", b"");
            let page = self.outcome();
            if page.get("error").is_some() {
                self.tell("close", b"");
                return page;
            }
            if page["facts"].get("status").is_none() {
                break;
            }
            pages.push(page);
        }
        self.tell("close", b"");
        json!({ "pages": pages })
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn tell(input: &Mutex<ChildStdin>, verb: &str, data: &[u8]) {
    let mut input = input.lock();
    input.write_all(format!("{verb} {}\n", data.len()).as_bytes()).unwrap();
    input.write_all(data).unwrap();
    input.flush().unwrap();
}

/// Reads what the program says; answers what it asks.
struct Listener {
    output: BufReader<ChildStdout>,
    sender: mpsc::Sender<Said>,
    run: Arc<Mutex<Option<Arc<Mutex<Run>>>>>,
    input: Arc<Mutex<ChildStdin>>,
    runtime: Handle,
}

impl Listener {
    fn listen(mut self) {
        let mut line = String::new();
        while self.output.read_line(&mut line).is_ok_and(|length| length > 0) {
            let mut words = line.split_whitespace();
            let what = words.next().unwrap_or_default().to_owned();
            let numbers: Vec<usize> = words.map(|word| word.parse().unwrap()).collect();
            let (first, second) = (self.bytes(numbers[1]), self.bytes(numbers[2]));
            if what == "ask" {
                self.answer(numbers[0], &String::from_utf8(first).unwrap(), second);
            } else {
                let said = Said { status: numbers[0], body: first, facts: second };
                if self.sender.send(said).is_err() {
                    return;
                }
            }
            line.clear();
        }
    }

    fn bytes(&mut self, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        self.output.read_exact(&mut bytes).unwrap();
        bytes
    }

    fn answer(&self, id: usize, kind: &str, payload: Vec<u8>) {
        let Some(asked) = self.run.lock().as_ref().map(|run| run.lock().asked(kind)) else {
            return;
        };
        let input = Arc::clone(&self.input);
        self.runtime.spawn(async move {
            if let Some((failed, reply)) = asked.answer(&payload).await {
                tell(&input, "reply", format!("{id} {}\n{reply}", u8::from(failed)).as_bytes());
            }
        });
    }
}

fn play(case: &Case, program: &Program, runtime: &Handle) -> Vec<String> {
    let run = Arc::new(Mutex::new(runtime.block_on(Run::begin(case.clone()))));
    *program.run.lock() = Some(Arc::clone(&run));
    let mut action = run.lock().next(None);
    loop {
        if let Action::End { complaints, .. } = action {
            program.tell("destroy", b"");
            return complaints;
        }
        let outcome = program.act(&action, &run, runtime);
        action = run.lock().next(Some(outcome));
    }
}

/// Plays the cases, all of them in the same two processes; gives the complaints of those that have any.
fn play_all(path: &Path, cases: Vec<Case>) -> Vec<(String, Vec<String>)> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let (waiting, found) = (Mutex::new(cases), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let program = Program::start(path, runtime.handle());
                loop {
                    let Some(case) = waiting.lock().pop() else { break };
                    let complaints = play(&case, &program, runtime.handle());
                    if !complaints.is_empty() {
                        found.lock().push((case.name, complaints));
                    }
                }
            });
        }
    });
    found.into_inner()
}

#[test]
fn every_vector_holds_from_c() {
    let program = compile(&C99, &["bindings-c/tests/c/vectors.c"], "vectors");
    let cases = chosen();
    let failed = play_all(&program, cases);
    for (name, complaints) in &failed {
        println!("{name}:\n  {}", complaints.join("\n  "));
    }
    assert!(failed.is_empty(), "{} cases", failed.len());

    let text = include_str!("../../../tests/vectors/invalid/unmet.json");
    let unmet = read(text).unwrap();
    let failed = play_all(&program, unmet.clone());
    assert_eq!(failed.len(), unmet.len(), "a case passed that does not hold");
}

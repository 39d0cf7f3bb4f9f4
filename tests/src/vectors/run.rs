use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use parking_lot::Mutex;
use partnercenter::{Cloud, operations::find};
use partnercenter_emulator::{Emulator, Fault, Options};
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    case::{Case, ExpectedRequest, GeneratedMethod, Step},
    cast::{add_event, names_of, people, refresh_token, sign_in_as, world_of},
    expect, inputs,
    names::{Names, merge},
};

/// What a runner does next.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "do", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Action {
    /// Makes the app. Where `host` is true, its requests go to [`Run::asked`].
    Create {
        /// The configuration.
        config: Value,
        /// Whether the program's own code has a part.
        host: bool,
    },
    /// Makes a call.
    Call {
        /// The request.
        request: Value,
        /// By which generated method it is made; by name where there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        method: Option<GeneratedMethod>,
        /// Cancels it when so many requests have come; [`Run::arrived`] waits for them.
        #[serde(skip_serializing_if = "Option::is_none")]
        cancel_after: Option<usize>,
    },
    /// Opens a stream, takes its pages, and closes it.
    Pages {
        /// The request.
        request: Value,
        /// Not more pages than these.
        #[serde(skip_serializing_if = "Option::is_none")]
        most: Option<usize>,
    },
    /// Closes the app.
    Close,
    /// Is done.
    End {
        /// All that was not as expected.
        complaints: Vec<String>,
        /// What the emulator's rules refused where either was good.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        refused: Vec<String>,
    },
}

/// A case under way, with an emulator of its own.
#[derive(Debug)]
pub struct Run {
    case: Case,
    names: Names,
    emulator: Arc<Emulator>,
    at: At,
    outcomes: Vec<Value>,
    /// The request of the last call.
    called: Value,
    complaints: Vec<String>,
    refused: Vec<String>,
    /// How many requests had come when the step began.
    before: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Begin,
    Creation,
    SignIn,
    Step(usize),
    End,
}

/// A request to the program's own code.
#[derive(Debug)]
pub struct Asked {
    answer: Value,
    emulator: Arc<Emulator>,
    cloud: String,
}

impl Asked {
    /// Whether the code fails, and its reply; nothing where it keeps silent.
    pub async fn answer(self, payload: &[u8]) -> Option<(bool, Value)> {
        if let Some(person) = self.answer["person"].as_str() {
            let payload = serde_json::from_slice(payload).unwrap_or_default();
            sign_in_as(&self.emulator, &self.cloud, person, &payload).await;
            return Some((false, Value::Null));
        }
        match (self.answer.get("reply"), self.answer.get("failure")) {
            (Some(reply), None) => Some((false, reply.clone())),
            (None, Some(failure)) => Some((true, failure.clone())),
            _ => None,
        }
    }
}

impl Run {
    /// Starts the emulator that the case is played on.
    ///
    /// # Panics
    /// When the case names what does not exist.
    pub async fn begin(case: Case) -> Self {
        let world = world_of(&case);
        let options = Options { world, keep_answers: true, ..Options::default() };
        let emulator = Emulator::start(options).await.expect("the emulator does not start");
        let cloud: Cloud = case.cloud.parse().expect("there is no such cloud");
        let mut names = names_of(&emulator, &cloud);
        let mut calls = case.steps.iter().filter_map(|step| step.call.as_ref());
        if calls.any(|call| call.to_string().contains("${event.")) {
            add_event(&mut names, &emulator);
        }
        for person in people(&case) {
            let token = refresh_token(&emulator, &cloud, &case.app, &person).await;
            names.0.insert(format!("refreshToken.{person}"), token);
        }
        emulator.clear_requests();
        let complaints = case.flaws.clone();
        Self {
            case,
            names,
            emulator: Arc::new(emulator),
            at: At::Begin,
            complaints,
            refused: Vec::new(),
            outcomes: Vec::new(),
            called: Value::Null,
            before: 0,
        }
    }

    /// Judges the outcome of the last action, and gives the next one. An outcome is `{body | json,
    /// facts}`, `{pages: […]}` or `{error}`; of the other actions `{}` or `{error}`.
    pub fn next(&mut self, outcome: Option<Value>) -> Action {
        if let Some(outcome) = outcome {
            self.judge(outcome);
        }
        self.at = match self.at {
            At::Begin => At::Creation,
            At::Creation if self.case.signed_in.is_some() => At::SignIn,
            At::Creation | At::SignIn if !self.case.steps.is_empty() => At::Step(0),
            At::Step(step) if step + 1 < self.case.steps.len() => At::Step(step + 1),
            _ => At::End,
        };
        match self.at {
            At::Begin | At::Creation => {
                Action::Create { config: self.config(), host: !self.case.host.is_empty() }
            }
            At::SignIn => self.sign_in(),
            At::Step(step) => self.step(step),
            At::End => self.end(),
        }
    }

    /// What the program's own code answers to a request of this kind.
    pub fn asked(&self, kind: &str) -> Asked {
        let unforeseen = json!({ "failure": { "message": format!("no answer to {kind}") } });
        let answer = self.names.fill_value(self.case.host.get(kind).unwrap_or(&unforeseen));
        Asked { answer, emulator: Arc::clone(&self.emulator), cloud: self.case.cloud.clone() }
    }

    /// Gives a way to wait until so many requests of this step have come, for half a minute: the case fails
    /// when there are none.
    pub fn arrived(&self, count: usize) -> impl Future<Output = ()> + Send + use<> {
        let (emulator, enough) = (Arc::clone(&self.emulator), self.before + count);
        async move {
            let arrived = async {
                while emulator.requests().len() < enough {
                    tokio::time::sleep(Duration::from_millis(2)).await;
                }
            };
            let _ = tokio::time::timeout(Duration::from_secs(30), arrived).await;
        }
    }

    fn config(&self) -> Value {
        let cloud: Cloud = self.case.cloud.parse().unwrap_or_else(|_| Cloud::global());
        let secret = format!("secret.{}", self.case.app);
        let credential = match self.names.0.get(&secret) {
            Some(secret) => json!({ "kind": "secret", "secret": secret }),
            None => json!({ "kind": "none" }),
        };
        let mut config = json!({
            "clientId": format!("${{app.{}}}", self.case.app),
            "cloud": &*self.emulator.cloud(&cloud),
            "credential": credential,
            "proxy": "none",
            "extraRoots": ["${ca}"],
            "application": "vectors/1",
        });
        merge(&mut config, &Value::Object(self.case.config.clone()));
        self.names.fill_value(&config)
    }

    /// A refresh token that the emulator has issued is brought along.
    fn sign_in(&self) -> Action {
        let person = self.case.signed_in.as_deref().unwrap_or_default();
        let request = json!({
            "operation": "sign_in.import",
            "partner": "${partner}",
            "params": { "refresh_token": format!("${{refreshToken.{person}}}") },
        });
        let request = self.names.fill_value(&request);
        Action::Call { request, method: None, cancel_after: None }
    }

    fn step(&mut self, step: usize) -> Action {
        if step == 0 {
            self.emulator.clear_requests();
        }
        self.before = self.emulator.requests().len();
        let Step { name, answers, call, method, pages, most, cancel_after, .. } =
            self.case.steps[step].clone();
        if name.is_some() {
            self.emulator.clear_faults();
        }
        for answer in &answers {
            let mut fault = Fault::new(answer.action());
            fault.when = answer.to.clone();
            fault.times = answer.times;
            let header = |(name, value): (&String, &Value)| {
                (name.clone(), self.names.fill(value.as_str().unwrap_or_default()))
            };
            fault.headers = answer.headers.iter().map(header).collect();
            if let partnercenter_emulator::Action::Status { body: Some(body), .. } = &mut fault.then
            {
                *body = self.names.fill(body);
            }
            self.emulator.inject(fault);
        }
        match (call, pages) {
            (Some(request), _) => {
                self.called = self.request(&request);
                Action::Call { request: self.called.clone(), method, cancel_after }
            }
            (None, Some(request)) => Action::Pages { request: self.request(&request), most },
            (None, None) => Action::Close,
        }
    }

    /// A request with its names filled in. `{"$continuation": 1}` stands for that of the last page of
    /// the first step, `{"$answer": 1, "at": "/items/0/id", "else": "1"}` for a value in what it was answered.
    fn request(&self, request: &Value) -> Value {
        let mut request = self.names.fill_value(request);
        if let Some(Value::Object(params)) = request.get_mut("params") {
            params.values_mut().for_each(|value| self.look_up(value));
        }
        if let Some(step) = request["options"]["resume"]["$continuation"].as_u64() {
            let pages = self.outcomes.get(step as usize - 1).map(|outcome| &outcome["pages"]);
            let last = pages.and_then(|pages| pages.as_array()?.last());
            request["options"]["resume"] =
                last.map_or(Value::Null, |page| page["facts"]["continuation"].clone());
        }
        request
    }

    /// The request that the row of the last call makes of its parameters.
    fn by_row(&self) -> Option<ExpectedRequest> {
        let row = find(self.called["operation"].as_str()?)?;
        Some(inputs::request(row, self.called["params"].as_object()?))
    }

    /// Puts what an earlier step was answered in the place of its reference.
    fn look_up(&self, value: &mut Value) {
        let Some(step) = value["$answer"].as_u64() else { return };
        let outcome = self.outcomes.get(step as usize - 1).cloned().unwrap_or_default();
        let body = outcome["body"].as_str().and_then(|body| serde_json::from_str(body).ok());
        let body: Value = body.or_else(|| outcome.get("json").cloned()).unwrap_or_default();
        let found = match (value["at"].as_str(), value["facts"].as_str()) {
            (Some(at), _) => body.pointer(at).cloned(),
            (None, Some(facts)) => outcome["facts"].pointer(facts).cloned(),
            (None, None) => None,
        };
        let found = found.filter(|found| !found.is_null());
        *value = found.unwrap_or_else(|| value["else"].take());
    }

    fn judge(&mut self, outcome: Value) {
        if outcome.get("error").is_some() {
            self.look_for_secrets(&outcome);
        }
        let usual = Default::default();
        let (what, expected) = match self.at {
            At::Creation => ("creation".into(), self.case.created.as_ref().unwrap_or(&usual)),
            At::SignIn => ("sign-in".into(), &usual),
            At::Step(step) => {
                let Step { name, expect, .. } = &self.case.steps[step];
                (name.clone().unwrap_or_else(|| format!("step {}", step + 1)), expect)
            }
            At::Begin | At::End => return,
        };
        let received = self.emulator.requests().split_off(self.before);
        let mut wrong = if expected.as_sent {
            expect::as_sent(received.last(), &outcome)
        } else {
            expect::outcome(expected, &self.names, &outcome)
        };
        if expected.as_sent && outcome.get("error").is_some() {
            self.refused.push(what.clone());
        }
        if let At::Step(step) = self.at
            && wrong.is_empty()
        {
            let step = &self.case.steps[step];
            let of_row = step.as_row.then(|| self.by_row()).flatten();
            if let Some(request) = step.request.as_ref().or(of_row.as_ref()) {
                wrong.extend(expect::request(request, &self.names, &received));
            }
        }
        let failed = !wrong.is_empty();
        self.complaints.extend(wrong.into_iter().map(|wrong| format!("{what}: {wrong}")));
        match self.at {
            At::Step(_) => self.outcomes.push(outcome),
            // Nothing else can be expected of an app that there is not.
            _ if failed => self.at = At::End,
            _ => {}
        }
    }

    fn end(&mut self) -> Action {
        self.at = At::End;
        let mut complaints = std::mem::take(&mut self.complaints);
        if let (Some(requests), true) = (&self.case.requests, complaints.is_empty()) {
            complaints = expect::requests(requests, &self.names, &self.emulator.requests());
        }
        Action::End { complaints, refused: std::mem::take(&mut self.refused) }
    }

    /// No error tells a secret.
    fn look_for_secrets(&mut self, outcome: &Value) {
        let text = outcome.to_string();
        let secret = |name: &str| name.starts_with("secret.") || name.starts_with("refreshToken.");
        let told = self.names.0.iter().find(|(name, value)| secret(name) && text.contains(*value));
        if let Some((name, _)) = told {
            self.complaints.push(format!("an error tells {name}"));
        }
    }
}

/// The runs under way, by number.
#[derive(Debug, Default)]
pub struct Runs {
    last: AtomicU64,
    open: Mutex<HashMap<u64, Arc<Mutex<Run>>>>,
}

impl Runs {
    /// Keeps a run; gives its number.
    pub fn keep(&self, run: Run) -> (u64, Arc<Mutex<Run>>) {
        let (number, run) = (self.last.fetch_add(1, Ordering::Relaxed), Arc::new(Mutex::new(run)));
        self.open.lock().insert(number, Arc::clone(&run));
        (number, run)
    }

    /// The run of a number.
    pub fn find(&self, number: u64) -> Option<Arc<Mutex<Run>>> {
        self.open.lock().get(&number).cloned()
    }

    /// Ends a run and its emulator.
    pub fn end(&self, number: u64) {
        self.open.lock().remove(&number);
    }
}

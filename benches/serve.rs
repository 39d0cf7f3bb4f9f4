//! Serves the emulator to the figures of other languages: prints what a client needs to know, as one line of
//! JSON, and ends with its standard input. An argument says how many customers there are.

fn main() {
    let customers = std::env::args().nth(1).and_then(|number| number.parse().ok());
    partnercenter_benches::Served::serve(
        None,
        customers.unwrap_or(partnercenter_benches::CUSTOMERS),
    );
}

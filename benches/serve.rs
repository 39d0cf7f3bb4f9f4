//! Serves the emulator to the figures of other languages: prints what a client needs to know, as one line of
//! JSON, and ends with its standard input.

fn main() {
    partnercenter_benches::Served::serve(None);
}

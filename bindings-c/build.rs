//! Names the shared library as programs will look for it: by the number of the interface, which moves only
//! when programs must be compiled anew.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // A test compares it with `PC_ABI_VERSION`.
    let abi = 1;
    let argument = match std::env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("macos" | "ios") => format!("-Wl,-install_name,@rpath/libpartnercenter.{abi}.dylib"),
        // A DLL is found by its file's name, and there is no other.
        Ok("windows") => return,
        _ => format!("-Wl,-soname,libpartnercenter.so.{abi}"),
    };
    println!("cargo::rustc-cdylib-link-arg={argument}");
}

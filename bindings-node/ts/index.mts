// The same module for `import`: one copy of it in a process, however it is loaded.
export * from "./index.js";

using Xunit.Sdk;
using Xunit.v3;

// Faults of the emulator and counts of calls are the whole process's.
[assembly: Parallelization(Mode = ParallelMode.None)]

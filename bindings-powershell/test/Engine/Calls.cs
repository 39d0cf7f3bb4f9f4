using System;
using System.Linq;
using System.Threading;

namespace PartnerCenterSAM.Tests;

/// <summary>The calls that are under way in the module's library.</summary>
public static class Calls
{
    /// <summary>How many.</summary>
    public static int UnderWay() => (int)AppDomain.CurrentDomain.GetAssemblies()
        .First(assembly => assembly.GetName().Name!.StartsWith("PartnerCenterSAM.0", StringComparison.Ordinal))
        .GetType("PartnerCenter.Interop.NativeLibraryInfo")!.GetProperty("CallsUnderWay")!.GetValue(null)!;

    /// <summary>Waits until there are so many.</summary>
    public static void Await(int count)
    {
        for (int tries = 0; tries < 600; tries++)
        {
            if (UnderWay() == count)
            {
                return;
            }
            Thread.Sleep(100);
        }
        throw new TimeoutException($"waited for {count} calls under way; there are {UnderWay()}");
    }
}

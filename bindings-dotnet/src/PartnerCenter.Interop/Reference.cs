using System;
using System.Runtime.InteropServices;

namespace PartnerCenter.Interop;

/// <summary>Holds a handle for the length of a call into the library, so that it is not ended meanwhile.</summary>
/// <remarks>
/// One that was disposed of goes to the library too: its number is never used again, and is refused there by name. So
/// there is one place that decides between a call and a dispose that meet, and every language hears the same.
/// </remarks>
internal readonly unsafe ref struct Reference
{
    private readonly SafeHandle? _held;

    internal Reference(SafeHandle handle)
    {
        bool isHeld = false;
        try
        {
            handle.DangerousAddRef(ref isHeld);
        }
        catch (ObjectDisposedException)
        {
            // As said above.
        }
        _held = isHeld ? handle : null;
        Pointer = (void*)handle.DangerousGetHandle();
    }

    internal void* Pointer { get; }

    public void Dispose() => _held?.DangerousRelease();
}

internal static class Guard
{
    internal static void NotNull(object? value, string name)
    {
        if (value is null)
        {
            throw new ArgumentNullException(name);
        }
    }
}

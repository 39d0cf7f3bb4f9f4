#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler wants to see for <c>init</c>.</summary>
internal static class IsExternalInit
{
}
#endif

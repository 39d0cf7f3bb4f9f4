using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>
/// What a trimmer or a compiler ahead of time would warn about is called nowhere. The SDK's analyzers say the same where their
/// package is at hand; this reads what was compiled, and needs none.
/// </summary>
public sealed class TrimmingTests
{
    [Theory]
    [InlineData("PartnerCenter.Interop")]
    [InlineData("PartnerCenter.Net")]
    [InlineData("PartnerCenter.Azure")]
    public void Nothing_is_called_that_needs_what_may_be_trimmed(string name)
    {
        Assembly assembly = Assembly.Load(name);
        Assert.Contains(
            assembly.GetCustomAttributes<AssemblyMetadataAttribute>(), it => it is { Key: "IsTrimmable", Value: "True" });
        MethodBase[] called = [.. Called(assembly.ManifestModule)];
        Assert.True(called.Length > 20, $"{called.Length} methods were read");
        Assert.Empty(called.Where(IsRefused).Select(method => $"{method.DeclaringType}.{method}"));
    }

    [Fact]
    public void What_is_refused_is_seen()
    {
        MethodInfo[] deserialize = [.. typeof(JsonSerializer).GetMethods().Where(method => method.Name == nameof(JsonSerializer.Deserialize))];
        Assert.Contains(deserialize, IsRefused);
        Assert.Contains(deserialize, method => !IsRefused(method));
        Assert.True(IsRefused(typeof(Activator).GetMethod(nameof(Activator.CreateInstance), [typeof(Type)])!));
    }

    private static bool IsRefused(MethodBase method) =>
        new MemberInfo?[] { method, method.DeclaringType }.OfType<MemberInfo>().Any(member =>
            member.IsDefined(typeof(RequiresUnreferencedCodeAttribute))
            || member.IsDefined(typeof(RequiresDynamicCodeAttribute))
            || member.IsDefined(typeof(RequiresAssemblyFilesAttribute)))
        // A type that is given as a value: what of it is kept nobody can see.
        || method.GetParameters().Any(parameter => parameter.IsDefined(typeof(DynamicallyAccessedMembersAttribute)));

    /// <summary>The methods of other assemblies that a module names.</summary>
    private static IEnumerable<MethodBase> Called(Module module)
    {
        const int MemberReferences = 0x0A000000;
        // In place of type parameters, whatever they are.
        Type[] any = [.. Enumerable.Repeat(typeof(object), 8)];
        for (int token = MemberReferences + 1; ; token++)
        {
            MemberInfo? member;
            try
            {
                member = module.ResolveMember(token, any, any);
            }
            catch (ArgumentOutOfRangeException)
            {
                // Behind the last one.
                yield break;
            }
            if (member is MethodBase method)
            {
                yield return method;
            }
        }
    }
}

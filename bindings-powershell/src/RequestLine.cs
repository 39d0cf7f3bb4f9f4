using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace PartnerCenterSAM;

/// <summary>What a call asks, for <c>-Verbose</c>: method, path and the names of what else is said. Values of parameters are shown only where they
/// are in the path.</summary>
internal static class RequestLine
{
    /// <summary>Nothing for a procedure, which makes requests of its own.</summary>
    internal static string? Of(Hashtable request)
    {
        Hashtable parameters = request["params"] as Hashtable ?? [];
        if (request["operation"] is "raw")
        {
            return $"{parameters["method"]} {parameters["path"]}";
        }
        if (OperationTable.Find($"{request["operation"]}") is not { Request.Length: > 0 } facts || (request["options"] as Hashtable)?["resume"] is not null)
        {
            return null;
        }
        string line = Regex.Replace(facts.Request, "{([a-z0-9_]+)}", name =>
            Text(parameters[name.Groups[1].Value]) ?? (name.Groups[1].Value == "customer_id" ? Text(request["customer"]) : null) ?? name.Value);
        string[] others = parameters.Keys.Cast<object>().Select(name => $"{name}")
            .Where(name => facts.Request.IndexOf($"{{{name}}}", StringComparison.Ordinal) < 0).OrderBy(name => name, StringComparer.Ordinal).ToArray();
        return others.Length > 0 ? $"{line} with {Words.List(others)}" : line;
    }

    private static string? Text(object? value) => value is null ? null : Uri.EscapeDataString(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
}

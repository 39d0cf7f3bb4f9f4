using System.Management.Automation;

namespace PartnerCenterSAM;

/// <summary>A cmdlet of the Partner Center module that is no operation any more: it says what to do instead.</summary>
public abstract class GoneCmdlet : PartnerCmdlet
{
    /// <summary>Whatever it was called with.</summary>
    [Parameter(Mandatory = false, ValueFromRemainingArguments = true)]
    public object[]? Arguments { get; set; }

    private protected abstract string Instead { get; }

    private protected override void Process() =>
        throw new PartnerException("unsupported", $"{MyInvocation.MyCommand.Name} has no operation of its own.", Instead);
}

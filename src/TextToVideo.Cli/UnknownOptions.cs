using System.CommandLine;
using System.CommandLine.Parsing;
using TextToVideo.Failures;

namespace TextToVideo.Cli;

/// <summary>The parser takes an option that it does not know for whatever a command asks for: a job's name, a file, a prompt.</summary>
internal static class UnknownOptions
{
    /// <exception cref="TextToVideoException">`request.option_unknown`</exception>
    public static void Refuse(ParseResult arguments)
    {
        var given = arguments.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);

        // A dash alone is standard input; a prompt may begin with one and go on.
        if (given.FirstOrDefault(value => value is ['-', _, ..] && !value.Any(char.IsWhiteSpace)) is { } option)
            throw new TextToVideoException("request.option_unknown", FailureCategory.Validation, $"There is no option '{option}'. `{NameOf(arguments.CommandResult)} --help` lists them.");
    }

    private static string NameOf(CommandResult command) => command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : "ttv";
}

using System.Collections;

namespace TextToVideo.DummyProcess;

internal static class Output
{
    public static int Print(string output, string errors)
    {
        Console.Out.Write(output);
        Console.Error.Write(errors);
        return 0;
    }

    public static int PrintLines(IEnumerable<string> lines)
    {
        foreach (var line in lines) Console.WriteLine(line);
        return 0;
    }

    public static int PrintEnvironment() =>
        PrintLines(Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => $"{variable.Key}={variable.Value}"));

    public static int EchoInput()
    {
        Console.Out.Write(Console.In.ReadToEnd());
        return 0;
    }

    /// <summary>More on both pipes than a pipe holds, so that whoever does not read both hangs.</summary>
    public static int Flood(int lines)
    {
        for (var i = 1; i <= lines; i++)
        {
            Console.Error.WriteLine($"complaint {i} {new string('.', 100)}");
            Console.WriteLine($"line {i}");
        }
        return 0;
    }

    public static int EndlessLine()
    {
        var chunk = new string('x', 100_000);
        for (var i = 0; i < 200; i++) Console.Out.Write(chunk);
        return 0;
    }

    public static int TickForever()
    {
        while (true)
        {
            Console.WriteLine("tick");
            Thread.Sleep(20);
        }
    }
}

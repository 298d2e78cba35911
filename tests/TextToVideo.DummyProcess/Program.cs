using TextToVideo.DummyProcess;

// A program that behaves as told by its first argument, well or badly: the counterpart in tests of running programs.
var rest = args.Skip(1).ToArray();
return args.FirstOrDefault() switch
{
    "print" => Output.Print(rest[0], rest[1]),
    "arguments" => Output.PrintLines(rest),
    "environment" => Output.PrintEnvironment(),
    "echo" => Output.EchoInput(),
    "flood" => Output.Flood(int.Parse(rest[0], null)),
    "endless-line" => Output.EndlessLine(),
    "tick" => Output.TickForever(),
    "exit" => int.Parse(rest[0], null),
    "die" => Endings.DieBySignal(int.Parse(rest[0], null)),
    "hang" => Endings.Hang(),
    "sleep" => Endings.Sleep(),
    "stubborn" => Endings.HangAgainstSignals(),
    "graceful" => Endings.HangUntilInterrupted(exitCode: 0),
    "spin" => Endings.Spin(),
    "leave-grandchild" => Families.LeaveGrandchildHoldingThePipe(),
    "family" => Families.HangWithChild(),
    "connect" => Reaching.Connect(int.Parse(rest[0], null)),
    "fill-disk" => Reaching.FillDisk(rest[0]),
    "piper" => await PiperVoice.SpeakAsync(rest),
    "whisper-cli" => await WhisperProgram.HearAsync(rest),
    "host" => await Families.HostToolAsync(rest),
    var other => throw new ArgumentException($"The dummy cannot '{other}'."),
};

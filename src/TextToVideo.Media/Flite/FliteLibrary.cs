using System.Runtime.InteropServices;

namespace TextToVideo.Media.Flite;

/// <summary>
/// The C interface of flite 2.2 (flite.h, cst_utterance.h, cst_item.h, cst_wave.h). Not safe for several threads: the caller holds a lock.
/// Errors within the library end the process, so it gets only text and paths that are known to be good.
/// </summary>
internal sealed unsafe class FliteLibrary
{
    private readonly delegate* unmanaged<byte*, nint, nint> _synthesize;
    private readonly delegate* unmanaged<nint, byte*, nint> _relation;
    private readonly delegate* unmanaged<nint, nint> _head;
    private readonly delegate* unmanaged<nint, nint> _next;
    private readonly delegate* unmanaged<nint, byte*, float> _float;
    private readonly delegate* unmanaged<nint, byte*, int> _int;
    private readonly delegate* unmanaged<nint, nint> _wave;
    private readonly delegate* unmanaged<nint, void> _delete;
    private readonly delegate* unmanaged<nint, byte*, float, void> _setFloat;
    private readonly delegate* unmanaged<uint, void> _seedRandom;

    /// <summary>Kept for good: the library stores the pointer.</summary>
    private readonly nint _durationStretch = Marshal.StringToCoTaskMemUTF8("duration_stretch");
    private readonly nint _pitchShift = Marshal.StringToCoTaskMemUTF8("f0_shift");

    private FliteLibrary(nint handle)
    {
        _synthesize = (delegate* unmanaged<byte*, nint, nint>)NativeLibrary.GetExport(handle, "flite_synth_text");
        _relation = (delegate* unmanaged<nint, byte*, nint>)NativeLibrary.GetExport(handle, "utt_relation");
        _head = (delegate* unmanaged<nint, nint>)NativeLibrary.GetExport(handle, "relation_head");
        _next = (delegate* unmanaged<nint, nint>)NativeLibrary.GetExport(handle, "item_next");
        _float = (delegate* unmanaged<nint, byte*, float>)NativeLibrary.GetExport(handle, "ffeature_float");
        _int = (delegate* unmanaged<nint, byte*, int>)NativeLibrary.GetExport(handle, "ffeature_int");
        _wave = (delegate* unmanaged<nint, nint>)NativeLibrary.GetExport(handle, "utt_wave");
        _delete = (delegate* unmanaged<nint, void>)NativeLibrary.GetExport(handle, "delete_utterance");
        _setFloat = (delegate* unmanaged<nint, byte*, float, void>)NativeLibrary.GetExport(handle, "feat_set_float");
        _seedRandom = (delegate* unmanaged<uint, void>)NativeLibrary.GetExport(NativeLibrary.Load("libc.so.6"), "srand");
        _ = ((delegate* unmanaged<int>)NativeLibrary.GetExport(handle, "flite_init"))();
    }

    /// <returns>Null where it is not installed.</returns>
    public static FliteLibrary? TryLoad() => NativeLibrary.TryLoad("libflite.so.1", out var handle) ? new FliteLibrary(handle) : null;

    /// <returns>The voice's address; 0 where it is not installed. Voices live as long as the process.</returns>
    public static nint LoadVoice(string name)
    {
        if (!NativeLibrary.TryLoad($"libflite_cmu_us_{name}.so.1", out var handle)) return 0;
        return ((delegate* unmanaged<byte*, nint>)NativeLibrary.GetExport(handle, $"register_cmu_us_{name}"))(null);
    }

    /// <param name="text">ASCII.</param>
    public FliteUtterance Speak(nint voice, byte[] text, float durationStretch, float pitchFactor)
    {
        // The features are the second field of cst_voice.
        _setFloat(((nint*)voice)[1], (byte*)_durationStretch, durationStretch);
        _setFloat(((nint*)voice)[1], (byte*)_pitchShift, pitchFactor);
        var zeroEnded = new byte[text.Length + 1];
        text.CopyTo(zeroEnded, 0);
        fixed (byte* start = zeroEnded)
        {
            // Breath is made of the C library's random numbers; seeded, the same text sounds the same in every run.
            _seedRandom(1);
            var utterance = _synthesize(start, voice);
            if (utterance == 0) return FliteUtterance.Empty;
            try
            {
                return Read(utterance);
            }
            finally
            {
                _delete(utterance);
            }
        }
    }

    private FliteUtterance Read(nint utterance)
    {
        var words = new List<FliteWord>();
        fixed (byte* relation = "Word\0"u8, position = "R:Token.parent.file_pos\0"u8)
        fixed (byte* start = "R:SylStructure.daughter1.daughter1.R:Segment.p.end\0"u8, end = "R:SylStructure.daughtern.daughtern.R:Segment.end\0"u8)
        {
            var list = _relation(utterance, relation);
            for (var item = list == 0 ? 0 : _head(list); item != 0; item = _next(item))
                words.Add(new FliteWord(_int(item, position), TimeSpan.FromSeconds(_float(item, start)), TimeSpan.FromSeconds(_float(item, end))));
        }
        var wave = (Wave*)_wave(utterance);
        return wave == null || wave->Samples == null || wave->SampleCount <= 0
            ? FliteUtterance.Empty
            : new FliteUtterance(new ReadOnlySpan<short>(wave->Samples, wave->SampleCount).ToArray(), wave->SampleRateHz, words);
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Wave
    {
        public byte* Kind;
        public int SampleRateHz;
        public int SampleCount;
        public int Channels;
        public short* Samples;
    }
}

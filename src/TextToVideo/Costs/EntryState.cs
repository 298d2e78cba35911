using System.Text.Json.Serialization;

namespace TextToVideo.Costs;

[JsonConverter(typeof(JsonStringEnumConverter<EntryState>))]
public enum EntryState
{
    /// <summary>Under way; or it was, when its process died.</summary>
    Open,

    Billed,

    /// <summary>Not bought: an earlier step, of this job or another, had it.</summary>
    Saved,

    /// <summary>No answer came of it; only its unconfirmed tries count.</summary>
    Lost,
}

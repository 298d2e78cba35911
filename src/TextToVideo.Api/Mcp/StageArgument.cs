using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;

namespace TextToVideo.Api.Mcp;

/// <summary>Not every state of a job is a stage that can be made anew.</summary>
internal static class StageArgument
{
    /// <exception cref="InvalidRequestException"/>
    public static JobState? Of(JobState? from) => from is null || Redo.Stages.Contains(from.Value) ? from
        : throw new InvalidRequestException([new RequestFault("from", FaultCode.Unknown, "That is no stage of the work; give SCENE_PLANNING, ASSET_RETRIEVAL, TTS_GENERATION, AUDIO_PROCESSING or RENDERING.")]);
}

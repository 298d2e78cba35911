namespace TextToVideo.Services.Control;

/// <summary>The environment that makes `ttv` use these services instead of the real ones.</summary>
internal static class Surroundings
{
    public static IEnumerable<(string Name, string Value)> For(Uri root)
    {
        Uri At(string path) => new(root, path);
        yield return ("PEXELS_API_KEY", Keys.Pexels);
        yield return ("TTV_Providers__Pexels__BaseUrl", At("pexels/v1/").AbsoluteUri);
        yield return ("PIXABAY_API_KEY", Keys.Pixabay);
        yield return ("TTV_Providers__Pixabay__BaseUrl", At("pixabay/api/").AbsoluteUri);
        yield return ("OPENAI_API_KEY", Keys.OpenAi);
        yield return ("OPENAI_BASE_URL", At("openai/v1/").AbsoluteUri);
        yield return ("TTV_Providers__OpenAi__Chat__Model", "gpt-4.1-mini");
        yield return ("TTV_Providers__OpenAi__Speech__Model", "gpt-4o-mini-tts");
        yield return ("TTV_Providers__OpenAi__Transcription__Model", "whisper-1");
        yield return ("ELEVENLABS_API_KEY", Keys.ElevenLabs);
        yield return ("TTV_Providers__ElevenLabs__BaseUrl", At("elevenlabs/").AbsoluteUri);
        yield return ("AZURE_SPEECH_KEY", Keys.AzureSpeech);
        yield return ("TTV_Providers__AzureSpeech__BaseUrl", At("azure/").AbsoluteUri);
        yield return ("TTV_Providers__Http__PublicAddresses__Allowed__0", "127.0.0.0/8");
    }
}

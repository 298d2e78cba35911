namespace TextToVideo.Providers.Tests.Pixabay;

/// <summary>Answers in the shape that Pixabay documents.</summary>
internal static class PixabaySamples
{
    public static string Page(params string[] hits) => $$"""{"total":{{hits.Length}},"totalHits":{{hits.Length}},"hits":[{{string.Join(',', hits)}}]}""";

    /// <summary>Upright, and without `large`, as older uploads are.</summary>
    public static string UprightVideo(int id) => $$"""
        {"id":{{id}},"pageURL":"https://pixabay.com/videos/id-{{id}}/","type":"film","tags":"waterfall, forest, slow motion","duration":9,
         "videos":{"large":{"url":"","width":0,"height":0,"size":0,"thumbnail":""},
                   "medium":{"url":"https://cdn.pixabay.com/video/m.mp4","width":1080,"height":1920,"size":3562083,"thumbnail":"https://cdn.pixabay.com/t.jpg"},
                   "small":{"url":"https://cdn.pixabay.com/video/s.mp4","width":720,"height":1280,"size":1030736,"thumbnail":"https://cdn.pixabay.com/t.jpg"},
                   "tiny":{"url":"https://cdn.pixabay.com/video/t.mp4","width":360,"height":640,"size":426799,"thumbnail":"https://cdn.pixabay.com/t.jpg"} },
         "views":4462,"downloads":1464,"user_id":1281706,"user":"Coverr-Free-Footage"}
        """;

    public static string WideVideo(int id, string tags = "city, night, street") => $$"""
        {"id":{{id}},"pageURL":"https://pixabay.com/videos/id-{{id}}/","type":"film","tags":"{{tags}}","duration":12,
         "videos":{"large":{"url":"https://cdn.pixabay.com/video/l.mp4","width":3840,"height":2160,"size":66154620},
                   "medium":{"url":"https://cdn.pixabay.com/video/m.mp4","width":1920,"height":1080,"size":3562083} },
         "user_id":3,"user":"Ben"}
        """;

    public static string Image(int id) => $$"""
        {"id":{{id}},"pageURL":"https://pixabay.com/en/blossom-bloom-flower-{{id}}/","type":"photo","tags":"blossom, bloom, flower",
         "previewURL":"https://cdn.pixabay.com/p_150.jpg","webformatURL":"https://pixabay.com/get/p_640.jpg",
         "largeImageURL":"https://pixabay.com/get/p_1280.jpg","imageWidth":4000,"imageHeight":2250,"imageSize":4731420,"user_id":48777,"user":"Josch13"}
        """;
}

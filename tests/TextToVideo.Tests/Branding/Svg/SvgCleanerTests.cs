using System.Text;
using TextToVideo.Branding.Svg;

namespace TextToVideo.Tests.Branding.Svg;

[TestClass]
public sealed class SvgCleanerTests
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\"";

    [TestMethod]
    [DataRow("<script>alert(1)</script>")]
    [DataRow("<rect onclick='alert(1)' width='1' height='1'/>")]
    [DataRow("<rect OnLoad='alert(1)' width='1' height='1'/>")]
    [DataRow("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><b>alert(1)</b></body></foreignObject>")]
    [DataRow("<a xlink:href='https://alert.example'><rect/></a>")]
    [DataRow("<image xlink:href='file:///alert.png'/>")]
    [DataRow("<image href='http://alert.example/a.png'/>")]
    [DataRow("<image href='data:image/svg+xml;base64,alert'/>")]
    [DataRow("<use href='other.svg#alert'/>")]
    [DataRow("<rect fill='url(http://alert.example/#a)'/>")]
    [DataRow("<rect style=\"fill:url( 'alert.svg#a')\"/>")]
    [DataRow("<rect style='fill:\\75 rl(alert)'/>")]
    [DataRow("<style>@import 'alert.css';</style>")]
    [DataRow("<style>rect{fill:url(alert.svg#g)}</style>")]
    [DataRow("<animate attributeName='x' to='alert'/>")]
    [DataRow("<set attributeName='href' to='alert'/>")]
    [DataRow("<x:evil xmlns:x='alert'><x:rect/></x:evil>")]
    public void Clean_WhatActsOrNamesOtherPlaces_IsGone(string inside)
    {
        var clean = Clean($"{Head}>{inside}<path d='M0 0h9v9z'/></svg>");

        Assert.DoesNotContain("alert", clean, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("M0 0h9v9z", clean, "the drawing stays");
    }

    [TestMethod]
    public void Clean_ADrawingAsProgramsWriteThem_KeepsWhatIsDrawn()
    {
        var clean = Clean($"""
            <?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            {Head} width="40mm" height="40mm" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.3">
            <defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient></defs>
            <style>.a {"{"} fill: url(#g) {"}"}</style>
            <use xlink:href="#g"/><image href="data:image/png;base64,AAAA" width="1"/>
            <text xml:space="preserve" class="a">Acme &amp; Co</text></svg>
            """);

        foreach (var kept in new[] { "url(#g)", "xlink:href=\"#g\"", "data:image/png;base64,AAAA", "Acme &amp; Co", "xml:space=\"preserve\"", "40mm" }) Assert.Contains(kept, clean);
        foreach (var gone in new[] { "DOCTYPE", "inkscape" }) Assert.DoesNotContain(gone, clean);
    }

    [TestMethod]
    [DataRow("<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>", ">&b;", DisplayName = "entities")]
    [DataRow("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", ">&a;", DisplayName = "an entity from a file")]
    [DataRow("", "><g>", DisplayName = "not well-formed")]
    public void Clean_WhatIsNoPlainSvg_IsRefused(string before, string inside) =>
        Assert.Contains("plain SVG", Refusal($"{before}{Head}{inside}</svg>"));

    [TestMethod]
    [Timeout(10_000, CooperativeCancellation = true)]
    public void Clean_DeepOrEndlessDocuments_AreRefusedAtOnce()
    {
        Assert.Contains("deep", Refusal($"{Head}>{string.Concat(Enumerable.Repeat("<g>", 200_000))}{string.Concat(Enumerable.Repeat("</g>", 200_000))}</svg>"));
        Assert.Contains("elements", Refusal($"{Head}>{string.Concat(Enumerable.Repeat("<g/>", 60_000))}</svg>"));
    }

    [TestMethod]
    [DataRow("<html/>", "no SVG")]
    [DataRow("<svg viewBox='0 0 1 1'/>", "no SVG")]
    [DataRow("<svg xmlns='http://www.w3.org/2000/svg'/>", "how large")]
    [DataRow("<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%'/>", "how large")]
    [DataRow("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 9'/>", "how large")]
    public void Clean_WhatHasNoSizeOrIsSomethingElse_IsRefusedWithTheReason(string svg, string reason) => Assert.Contains(reason, Refusal(svg));

    private static string Clean(string svg) => Encoding.UTF8.GetString(SvgCleaner.Clean(new MemoryStream(Encoding.UTF8.GetBytes(svg))));

    private static string Refusal(string svg) => Assert.ThrowsExactly<SvgRefusedException>(() => Clean(svg)).Message;
}

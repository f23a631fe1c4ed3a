using System.IO;
using System.Text;

namespace CustomerRules.Cli.Screen;

/// <summary>Passes text on without the spaces at the ends of lines, which tables leave for the eye and a file has no use for.</summary>
internal sealed class PlainWriter(TextWriter writer) : TextWriter
{
    private int _spaces;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                _spaces++;
                break;
            case '\r' or '\n':
                _spaces = 0;
                writer.Write(value);
                break;
            default:
                for (; _spaces > 0; _spaces--)
                    writer.Write(' ');
                writer.Write(value);
                break;
        }
    }

    public override void Flush() => writer.Flush();
}

using System;
using NodaTime;

namespace CustomerRules.Tests.Calendars.Lunar;

/// <summary>
/// Where the sun seems to stand, from astronomy alone: the Earth's longitude by the main terms of VSOP87 (Meeus, Astronomical Algorithms, appendix III), turned round, with
/// aberration and the main terms of nutation. Good to a few seconds of arc, a minute or two of time, from 1900 to 2100.
/// </summary>
internal static class ApparentSun
{
    private static readonly double[][] Constant =
    [
        [175347046, 0, 0], [3341656, 4.6692568, 6283.07585], [34894, 4.6261, 12566.1517], [3497, 2.7441, 5753.3849], [3418, 2.8289, 3.5231], [3136, 3.6277, 77713.7715],
        [2676, 4.4181, 7860.4194], [2343, 6.1352, 3930.2097], [1324, 0.7425, 11506.7698], [1273, 2.0371, 529.691], [1199, 1.1096, 1577.3435], [990, 5.233, 5884.927],
        [902, 2.045, 26.298], [857, 3.508, 398.149], [780, 1.179, 5223.694], [753, 2.533, 5507.553], [505, 4.583, 18849.228], [492, 4.205, 775.523], [357, 2.92, 0.067],
        [317, 5.849, 11790.629], [284, 1.899, 796.298], [271, 0.315, 10977.079], [243, 0.345, 5486.778], [206, 4.806, 2544.314], [205, 1.869, 5573.143],
        [202, 2.458, 6069.777], [156, 0.833, 213.299], [132, 3.411, 2942.463], [126, 1.083, 20.775], [115, 0.645, 0.98], [103, 0.636, 4694.003], [102, 0.976, 15720.839],
    ];

    private static readonly double[][] Linear =
    [
        [628331966747, 0, 0], [206059, 2.678235, 6283.07585], [4303, 2.6351, 12566.1517], [425, 1.59, 3.523], [119, 5.796, 26.298], [109, 2.966, 1577.344],
    ];

    private static readonly double[][] Square = [[52919, 0, 0], [8720, 1.0721, 6283.0758], [309, 0.867, 12566.152]];

    /// <summary>The moment in April at which the sun reaches 15 degrees, by China standard time.</summary>
    internal static LocalDateTime Qingming(int year)
    {
        double before = DaysFrom2000(new LocalDate(year, 4, 1)), after = before + 10;
        while (after - before > 1e-6)
        {
            var middle = (before + after) / 2;
            if (LongitudeAt(middle) < 15)
                before = middle;
            else
                after = middle;
        }

        var seconds = (before * 86_400) - DeltaT(year + 0.26) + (8 * 3_600);
        return new LocalDateTime(2000, 1, 1, 12, 0).PlusSeconds((long)Math.Floor(seconds));
    }

    private static double DaysFrom2000(LocalDate date) => Period.DaysBetween(new LocalDate(2000, 1, 1), date) - 0.5;

    /// <summary>In degrees from -180 to 180, at so many days of terrestrial time from 2000-01-01 noon.</summary>
    private static double LongitudeAt(double days)
    {
        double centuries = days / 36_525, millennia = centuries / 10;
        var earth = (Sum(Constant, millennia) + (Sum(Linear, millennia) * millennia) + (Sum(Square, millennia) * millennia * millennia)) / 1e8;
        double node = Radians(125.04452 - (1934.136261 * centuries)), sun = Radians(2 * (280.4665 + (36000.7698 * centuries))), moon = Radians(2 * (218.3165 + (481267.8813 * centuries)));
        var nutation = (-17.20 * Math.Sin(node)) - (1.32 * Math.Sin(sun)) - (0.23 * Math.Sin(moon)) + (0.21 * Math.Sin(2 * node));
        var distance = 1.00014 - (0.01671 * Math.Cos(Radians(357.529 + (35999.05 * centuries))));
        var degrees = (earth * 180 / Math.PI) + 180 + ((nutation - 0.09033 - (20.4898 / distance)) / 3_600);
        return degrees - (360 * Math.Floor((degrees + 180) / 360));
    }

    private static double Sum(double[][] terms, double millennia)
    {
        var sum = 0.0;
        foreach (var term in terms)
            sum += term[0] * Math.Cos(term[1] + (term[2] * millennia));
        return sum;
    }

    /// <summary>Terrestrial less universal time in seconds, as Espenak and Meeus fit it, a guess for what is to come.</summary>
    private static double DeltaT(double year) => year switch
    {
        < 1920 => Polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197),
        < 1941 => Polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936),
        < 1961 => Polynomial(year - 1950, 29.07, 0.407, -1 / 233.0, 1 / 2547.0),
        < 1986 => Polynomial(year - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0),
        < 2005 => Polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599),
        < 2050 => Polynomial(year - 2000, 62.92, 0.32217, 0.005589),
        _ => Polynomial((year - 1820) / 100, -20, 0, 32) - (0.5628 * (2150 - year)),
    };

    private static double Polynomial(double at, params double[] coefficients)
    {
        double sum = 0, power = 1;
        foreach (var coefficient in coefficients)
        {
            sum += coefficient * power;
            power *= at;
        }

        return sum;
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}

/** What a new `belegg.yaml` holds: comments alone, so that it changes nothing until the writer takes the marks away. */
export const catalogueTemplate = `# Katalogen for denne mappen: høringssvarene du skriver ut fra, og verkene de handler om.
# Den legges oppå katalogen som følger med Belegg, og leses på nytt så snart du endrer den.
# Ta bort «# » foran linjene du vil bruke, og sett inn ditt eget.

# Et høringssvar er en tekstfil (.txt eller .md) i denne mappen eller under den.

# sources:
#   - id: eksempel-kommune
#     actor:
#       name: Eksempel kommune
#       aliases: [kommunen]
#     file: svar/eksempel-kommune.txt
#     about: nou:2030:1
#     date: 2030-05-02

# Verket som svarene gjelder, når det ikke følger med Belegg. Med kapitlene her kan Belegg vise
# titlene deres, og med «complete: 1» si fra om kapitler som ikke finnes.

# works:
#   - id: nou:2030:1
#     kind: nou
#     title: Tittelen på utredningen
#     url: https://www.regjeringen.no/
#     complete: 1
#     chapters:
#       - { number: "1", title: Innledning }
#       - { number: "2", title: Bakgrunn }
`;

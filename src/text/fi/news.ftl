# Mitä sanotaan, kun sivusta on uusi versio valmiina. Sovelluksen sivu rakennetaan ilman näitä.

news-title = Finesightista on valmiina uusi versio
news-new = Uusi: versio { $version }, lainsäädännön tilanne { $law }.
news-old = Tämä sivu: versio { $version }, lainsäädännön tilanne { $law }.
news-corrected = Versio ja lainsäädännön tilanne ovat samat. Sivun tiedostoja on korjattu.
news-kept = Mikään ei muutu ennen kuin valitset uuden version. Vastauksesi säilyvät; määrät voivat muuttua.
news-elsewhere = Uusi versio otettiin käyttöön toisessa välilehdessä. Tämä välilehti pitää vanhan version, kunnes lataat sivun uudelleen. Vastauksesi säilyvät.
news-take = Ota uusi versio käyttöön
news-reload = Lataa uudelleen
news-later = Myöhemmin

news-release-1-0-0 = Ensimmäinen versio.

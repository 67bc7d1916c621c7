# Ajanjaksot sellaisina kuin ne ovat virkkeessä.

duration-days = { $days ->
    [one] { $days } päivä
   *[other] { $days } päivää
}
duration-months = { $months ->
    [one] { $months } kuukausi
   *[other] { $months } kuukautta
}
duration-years = { $years ->
    [one] { $years } vuosi
   *[other] { $years } vuotta
}

# Kaksi päivää tai niitä vastaavat sanat vaihteluvälin rajoina.
date-range = { $first }{ "\u00A0" }– { $last }

# Tapahtumat taulukossa.

event-breach-start = rikkomuksen alku
event-breach-end = rikkomuksen loppu
event-reported-on = ilmoitus valvontaviranomaiselle
event-requested-on = ensimmäinen selvityspyyntö
event-answered-on = vastaus
event-chance-to-comment-on = tilaisuus lausua
event-notice-on = ennakkoilmoitus
event-commented-on = lausuma
event-decided-on = päätös
event-received-on = päätöksen tiedoksisaanti
event-appeal-by = muutoksenhaun viimeinen päivä
event-appealed-on = muutoksenhaku
event-forwarded-on = valituksen siirtäminen eteenpäin
event-closed-on = valituksen ratkaisu
event-final-on = päätös lainvoimainen
event-rate-day = kurssin päivä

# Viimeinen päivä, joka siirtyi, ja mikä päivä se olisi ollut.
dates-moved = { $day } on { $what }, joten viimeinen päivä on seuraava arkipäivä.
dates-not-moved = Viikonlopuksi tai pyhäpäiväksi osuvaa viimeistä päivää koskevaa sääntöä ei ole tarkistettu, joten päivä ei siirry.
dates-set = Päätös itse asetti tämän päivän.
dates-before-easter = { $days ->
    [one] päivä ennen pääsiäispäivää
   *[other] { $days } päivää ennen pääsiäispäivää
}
dates-after-easter = { $days ->
    [one] päivä pääsiäispäivän jälkeen
   *[other] { $days } päivää pääsiäispäivän jälkeen
}
dates-friday-from = ensimmäinen perjantai tästä päivästä alkaen: { $day }
dates-calendar = Tallenna viimeiset päivät kalenteriin (.ics)
dates-calendar-hint = Yksi merkintä jokaisesta päivästä, joka voidaan laskea, ja sitä koskeva sääntö. Tiedosto luodaan selaimessa; verkossa pidetty kalenteri saa sen sisällön.
dates-coming = Tuleva laki ja mikä ei vielä ole lakia

# Viimeisen päivän nimi kalenterissa.
deadline-inquire = Viranomaisen selvityksen viimeinen päivä
deadline-decide = Viranomaisen päätöksen viimeinen päivä
deadline-time-bar = Viimeinen päivä ennen vanhentumista
deadline-time-bar-at-most = Viimeinen päivä ennen vanhentumista, katkaisusta riippumatta
deadline-appeal = Muutoksenhaun viimeinen päivä
deadline-appeal-at-last = Myöhästyneen muutoksenhaun viimeinen päivä
deadline-payment = Maksun viimeinen päivä
deadline-confirmation = Tuomioistuimen vahvistus
deadline-lapse = Viimeinen päivä ennen maksamattoman seuraamusmaksun raukeamista
deadline-costs = Viimeinen päivä vaatia kuluja

# Miten määräaikaa noudatetaan.
kept-must-have-come-in = Asiakirjan on oltava perillä viimeistään sinä päivänä. Sen postittaminen siihen mennessä ei riitä.
kept-posted-in-time = Riittää, että asiakirja postitetaan viimeistään sinä päivänä.

# Mikä vapaapäivä on, sanan ”on” jäljessä.
dayoff-saturday = lauantai
dayoff-sunday = sunnuntai
dayoff-new-year = uudenvuodenpäivä
dayoff-epiphany = loppiainen
dayoff-maundy-thursday = kiirastorstai
dayoff-good-friday = pitkäperjantai
dayoff-easter-monday = toinen pääsiäispäivä
dayoff-first-of-may = vappu
dayoff-third-of-may = kansallinen juhlapäivä
dayoff-constitution-day = perustuslain päivä
dayoff-ascension = helatorstai
dayoff-whit-monday = toinen helluntaipäivä
dayoff-corpus-christi = Kristuksen ruumiin ja veren juhla
dayoff-national-day = kansallispäivä
dayoff-midsummer-eve = juhannusaatto
dayoff-assumption = Neitsyt Marian taivaaseen ottaminen
dayoff-all-saints = pyhäinpäivä
dayoff-independence-day = itsenäisyyspäivä
dayoff-immaculate-conception = Neitsyt Marian perisynnittömän sikiämisen juhla
dayoff-liberation-day = vapautuksen päivä
dayoff-cyril-and-methodius = Pyhien Kyrilloksen ja Methodioksen päivä
dayoff-jan-hus = Jan Husin päivä
dayoff-statehood-day = Tšekin valtiollisuuden päivä
dayoff-republic-day = Tšekkoslovakian perustamisen päivä
dayoff-freedom-day = vapauden ja demokratian taistelun päivä
dayoff-uprising-day = kansannousun päivä
dayoff-our-lady-of-sorrows = Neitsyt Marian seitsemän surun juhla
dayoff-christmas-eve = jouluaatto
dayoff-christmas = joulupäivä
dayoff-second-christmas = tapaninpäivä
dayoff-new-years-eve = uudenvuodenaatto

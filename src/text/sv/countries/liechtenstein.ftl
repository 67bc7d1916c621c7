# Liechtenstein: reglerna, källorna och vad som sägs om dem.

## Vad som inte har regler här

refusal-liechtenstein-enforcement = Ingen sanktionsavgift: vid offentliga organs brottsbekämpning har dataskyddsmyndigheten befogenheterna i artikel 58 GDPR utom sanktionsavgifter (artikel 17.1a i Datenschutzgesetz). Den kan varna, ge reprimand, förelägga om att behandlingen ska följa reglerna, och begränsa eller förbjuda den, sedan den har frågat om det skulle hindra uppgiften.
unless-liechtenstein-enforcement = Om ett offentligt organ gjorde det för brottsbekämpning: Datenschutzgesetz har ingen sanktionsavgift för det.

## Källor

source-liechtenstein-data-act = Liechtensteins dataskyddslag (Datenschutzgesetz, 2018)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChartData</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>DesktopProgram</name>
    <message>
        <source>Finds who answered whom in a conversation.</source>
        <translation>Findet heraus, wer in einem Gespräch wem geantwortet hat.</translation>
    </message>
    <message>
        <source>conversations to open, each in a tab</source>
        <translation>Gespräche, jedes in einem Tab</translation>
    </message>
    <message>
        <source>write a picture of the window, once the file is open and predicted</source>
        <translation>ein Bild des Fensters schreiben, sobald die Datei offen und vorhergesagt ist</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark oder system</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>Größe des Fensters</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>cannot be opened; check its permissions</source>
        <translation>lässt sich nicht öffnen; prüfen Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>is empty; there is no conversation to read</source>
        <translation>ist leer; es gibt kein Gespräch zu lesen</translation>
    </message>
    <message>
        <source>there are no messages in it</source>
        <translation>es sind keine Nachrichten darin</translation>
    </message>
    <message>
        <source>is larger than %1 MB; split it first</source>
        <translation>ist größer als %1 MB; teilen Sie sie vorher auf</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MB</source>
        <translation>ist entpackt größer als %1 MB</translation>
    </message>
    <message>
        <source>the compressed data are damaged or cut short%1; fetch the file again</source>
        <translation>die gepackten Daten sind beschädigt oder abgeschnitten%1; holen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>is not a text file; export the conversation as text or JSON first</source>
        <translation>ist keine Textdatei; exportieren Sie das Gespräch zuerst als Text oder JSON</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;; known formats: %2</source>
        <translation>unbekanntes Format „%1“; bekannte Formate: %2</translation>
    </message>
    <message>
        <source>no utterances.jsonl in the folder; expected a ConvoKit corpus</source>
        <translation>im Ordner ist keine utterances.jsonl; erwartet wird ein ConvoKit-Korpus</translation>
    </message>
    <message>
        <source>a picture&apos;s name ends in .svg, .png or .pdf</source>
        <translation>der Name eines Bildes endet auf .svg, .png oder .pdf</translation>
    </message>
    <message>
        <source>there is no such message</source>
        <translation>diese Nachricht gibt es nicht</translation>
    </message>
    <message>
        <source>a message can only answer an earlier one</source>
        <translation>eine Nachricht kann nur auf eine frühere antworten</translation>
    </message>
    <message>
        <source>a message cannot answer the same one twice</source>
        <translation>eine Nachricht kann nicht zweimal auf dieselbe antworten</translation>
    </message>
    <message>
        <source>is not a model of this version</source>
        <translation>ist kein Modell dieser Version</translation>
    </message>
    <message>
        <source>was trained on evidence that this version does not read</source>
        <translation>wurde mit Hinweisen trainiert, die diese Version nicht liest</translation>
    </message>
    <message>
        <source>was made with a mask that this version does not know: %1</source>
        <translation>wurde mit einer Maske gemacht, die diese Version nicht kennt: %1</translation>
    </message>
    <message>
        <source>has a damaged config.json: %1</source>
        <translation>hat eine beschädigte config.json: %1</translation>
    </message>
    <message>
        <source>has no vocabulary that can be read</source>
        <translation>hat kein lesbares Vokabular</translation>
    </message>
    <message>
        <source>the vocabulary has no %1</source>
        <translation>im Vokabular fehlt %1</translation>
    </message>
    <message>
        <source>is too short for a weights file</source>
        <translation>ist zu kurz für eine Gewichtsdatei</translation>
    </message>
    <message>
        <source>is cut off or not a weights file</source>
        <translation>ist abgeschnitten oder keine Gewichtsdatei</translation>
    </message>
    <message>
        <source>has no header</source>
        <translation>hat keinen Kopf</translation>
    </message>
    <message>
        <source>has a damaged header</source>
        <translation>hat einen beschädigten Kopf</translation>
    </message>
    <message>
        <source>lacks the tensor %1</source>
        <translation>es fehlt der Tensor %1</translation>
    </message>
    <message>
        <source>tensor %1 has the unknown type %2</source>
        <translation>der Tensor %1 hat den unbekannten Typ %2</translation>
    </message>
    <message>
        <source>tensor %1 does not fit its place in the file</source>
        <translation>der Tensor %1 passt nicht an seinen Platz in der Datei</translation>
    </message>
    <message>
        <source>the tensor %1 has another shape than this network&apos;s</source>
        <translation>der Tensor %1 hat eine andere Form als in diesem Netz</translation>
    </message>
    <message>
        <source>the tensor %1 holds values that are no numbers: the file is damaged</source>
        <translation>der Tensor %1 enthält Werte, die keine Zahlen sind: die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the scales of %1 do not fit its rows</source>
        <translation>die Skalen von %1 passen nicht zu den Zeilen</translation>
    </message>
    <message>
        <source>the library that predicts is missing; build the target antecedent_predictor, or reinstall the program</source>
        <translation>die Bibliothek, die vorhersagt, fehlt; bauen Sie das Ziel antecedent_predictor oder installieren Sie das Programm neu</translation>
    </message>
    <message>
        <source>cannot be loaded: %1</source>
        <translation>lässt sich nicht laden: %1</translation>
    </message>
    <message>
        <source>belongs to another version of the program; rebuild or reinstall it</source>
        <translation>gehört zu einer anderen Version des Programms; bauen oder installieren Sie sie neu</translation>
    </message>
    <message>
        <source>the network failed: %1</source>
        <translation>das Netz ist gescheitert: %1</translation>
    </message>
    <message>
        <source>no longer begins with the messages that were predicted</source>
        <translation>beginnt nicht mehr mit den Nachrichten, die vorhergesagt wurden</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>needs more memory than there is; split it first</source>
        <translation>braucht mehr Speicher, als da ist; teilen Sie die Datei</translation>
    </message>
    <message>
        <source>not recognised as a conversation</source>
        <translation>nicht als Gespräch erkannt</translation>
    </message>
    <message>
        <source>not recognised as a conversation; if it is one, name its format with --format (see `antecedent formats`)</source>
        <translation>nicht als Gespräch erkannt</translation>
    </message>
    <message>
        <source>is JSON%1, but no messages were found in it; see `antecedent formats` for what is read, or name the fields with --columns</source>
        <translation>ist JSON%1, aber es sind keine Nachrichten darin</translation>
    </message>
    <message>
        <source>begins as JSON, but is none; it may be damaged</source>
        <translation>beginnt wie JSON, ist aber keines; vielleicht ist die Datei beschädigt</translation>
    </message>
    <message>
        <source>is HTML or XML of a kind that is not known; see `antecedent formats` for what is read</source>
        <translation>ist HTML oder XML einer unbekannten Art</translation>
    </message>
    <message>
        <source>no conversation found in it%1</source>
        <translation>kein Gespräch darin gefunden%1</translation>
    </message>
    <message>
        <source>is a folder or an archive; the format %1 is read from a file</source>
        <translation>ist ein Ordner oder ein Archiv; das Format %1 wird aus einer Datei gelesen</translation>
    </message>
    <message>
        <source>is a folder or an archive; this format is read from a file</source>
        <translation>ist ein Ordner oder ein Archiv; dieses Format wird aus einer Datei gelesen</translation>
    </message>
    <message>
        <source>is a folder or an archive; a transcript is one file</source>
        <translation>ist ein Ordner oder ein Archiv; ein Transkript ist eine einzelne Datei</translation>
    </message>
    <message>
        <source>the table reader could not be started</source>
        <translation>die Tabelle konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>not a table: %1</source>
        <translation>keine Tabelle: %1</translation>
    </message>
    <message>
        <source>no message found%1</source>
        <translation>keine Nachricht gefunden%1</translation>
    </message>
    <message>
        <source>is no well-formed XML: %1</source>
        <translation>ist kein wohlgeformtes XML: %1</translation>
    </message>
    <message>
        <source>is not in UTF-8</source>
        <translation>ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>is encrypted; unpack it first</source>
        <translation>ist verschlüsselt; bitte zuerst entpacken</translation>
    </message>
    <message>
        <source>has more than %1 files in it</source>
        <translation>enthält mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MB; unpack it and name the files that you need</source>
        <translation>wird entpackt größer als %1 MB; entpacken Sie es und öffnen Sie die Dateien, die Sie brauchen</translation>
    </message>
    <message>
        <source>the archive is damaged or cut short%1; fetch the file again</source>
        <translation>das Archiv ist beschädigt oder unvollständig%1; laden Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>is an archive that cannot be read; unpack it first</source>
        <translation>ist ein Archiv, das nicht gelesen werden kann; bitte zuerst entpacken</translation>
    </message>
    <message>
        <source>cannot be listed: %1</source>
        <translation>kann nicht aufgelistet werden: %1</translation>
    </message>
    <message>
        <source>is not a text file</source>
        <translation>ist keine Textdatei</translation>
    </message>
    <message>
        <source>is a chat log taken apart into tokens, without its speakers; read the .ascii.txt or .raw.txt beside it</source>
        <translation>ist ein in Wörter zerlegtes Protokoll ohne Sprecher; öffnen Sie die .ascii.txt oder .raw.txt daneben</translation>
    </message>
    <message>
        <source>is yt-dlp&apos;s description of a video without its comments; fetch it with --write-comments</source>
        <translation>ist die Beschreibung eines Videos von yt-dlp ohne Kommentare; holen Sie sie mit --write-comments</translation>
    </message>
    <message>
        <source>has tiers of words or sounds alone; one with the utterances of each speaker is needed</source>
        <translation>hat nur Spuren mit Wörtern oder Lauten; gebraucht wird eine mit den Äußerungen jedes Sprechers</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>looks like mail, but not like a mailbox or a mail that is known; see `antecedent formats`</source>
        <translation>sieht nach E-Mail aus, ist aber kein bekanntes Postfach und keine bekannte E-Mail</translation>
    </message>
    <message>
        <source>is opened for reading alone</source>
        <translation>ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>is a project without conversations</source>
        <translation>ist ein Projekt ohne Gespräche</translation>
    </message>
    <message>
        <source>message %1 is not in it</source>
        <translation>die Nachricht %1 ist nicht darin</translation>
    </message>
    <message>
        <source>cannot be set aside: %1</source>
        <translation>kann nicht beiseitegelegt werden: %1</translation>
    </message>
    <message>
        <source>no model is installed (looked in %1); name one with --model or ANTECEDENT_MODEL</source>
        <translation>kein Modell ist installiert (gesucht in %1); nennen Sie eines mit --model oder ANTECEDENT_MODEL</translation>
    </message>
    <message>
        <source>is not a model: a model is a folder with a config.json in it, or the name of one that came with the program</source>
        <translation>ist kein Modell: ein Modell ist ein Ordner mit einer config.json darin oder der Name eines mitgelieferten</translation>
    </message>
    <message>
        <source>has a tokenizer that this version does not know: %1</source>
        <translation>hat einen Tokenizer, den diese Version nicht kennt: %1</translation>
    </message>
    <message>
        <source>is no SentencePiece model, or damaged</source>
        <translation>ist kein SentencePiece-Modell oder beschädigt</translation>
    </message>
    <message>
        <source>treats blanks in a way that this version does not know</source>
        <translation>behandelt Leerzeichen auf eine Art, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>has no piece with the number %1</source>
        <translation>hat kein Wortstück mit der Nummer %1</translation>
    </message>
    <message>
        <source>has a damaged map of characters</source>
        <translation>hat eine beschädigte Zeichentabelle</translation>
    </message>
    <message>
        <source>has no marks for the start and the end of a text and for what is unknown</source>
        <translation>hat keine Zeichen für Anfang und Ende eines Textes und für Unbekanntes</translation>
    </message>
    <message>
        <source>its config.json has heads that do not divide the encoder&apos;s width</source>
        <translation>seine config.json hat Köpfe, die die Breite des Encoders nicht teilen</translation>
    </message>
    <message>
        <source>does not say what encoder this is: %1</source>
        <translation>sagt nicht, welcher Encoder das ist: %1</translation>
    </message>
    <message>
        <source>holds a tensor that this network has no place for: %1 (does the config.json beside it belong to it?)</source>
        <translation>enthält einen Tensor, für den dieses Netz keinen Platz hat: %1 (gehört die config.json daneben dazu?)</translation>
    </message>
    <message>
        <source>is damaged, or belongs to another model: its sha256 is not the one in config.json; fetch the model again</source>
        <translation>ist beschädigt oder gehört zu einem anderen Modell: der SHA-256 ist nicht der in config.json; holen Sie das Modell noch einmal</translation>
    </message>
    <message>
        <source>tells of a larger network in config.json than its model.safetensors holds: one of them is damaged</source>
        <translation>nennt in config.json ein größeres Netz, als in model.safetensors steht: eine der beiden Dateien ist beschädigt</translation>
    </message>
    <message>
        <source>there is too little memory; close other programs, or split the input</source>
        <translation>der Arbeitsspeicher reicht nicht; schließen Sie andere Programme oder teilen Sie die Eingabe auf</translation>
    </message>
    <message>
        <source>there is too little memory for the network: it needs %1 MB, and %2 MB are left</source>
        <translation>der Arbeitsspeicher reicht für das Netz nicht: es braucht %1 MB, frei sind %2 MB</translation>
    </message>
    <message>
        <source>a report&apos;s name ends in .pdf or .html</source>
        <translation>der Name eines Berichts endet auf .pdf oder .html</translation>
    </message>
    <message>
        <source>%1 has %2 pieces, of which the encoder knows %3 (config.json): they are not of the same model</source>
        <translation>%1 hat %2 Stücke, von denen der Encoder %3 kennt (config.json): Sie gehören nicht zum selben Modell</translation>
    </message>
    <message>
        <source>--columns: &quot;%1&quot; is no pair such as speaker=from</source>
        <translation>--columns: „%1“ ist kein Paar wie speaker=from</translation>
    </message>
    <message>
        <source>--columns: &quot;%1&quot; is no part of a message; known are %2</source>
        <translation>--columns: „%1“ ist kein Teil einer Nachricht; bekannt sind %2</translation>
    </message>
    <message>
        <source>--render and --report do not go together</source>
        <translation>--render und --report gehen nicht zusammen</translation>
    </message>
    <message>
        <source>--render and --report take one conversation</source>
        <translation>--render und --report nehmen ein Gespräch</translation>
    </message>
    <message>
        <source>--shard: &quot;%1&quot; is no part; give one as 2/8, the second of eight</source>
        <translation>--shard: „%1“ ist kein Teil; geben Sie einen wie 2/8 an, den zweiten von acht</translation>
    </message>
    <message>
        <source>a stopped run left a part of it; go on with --resume, or begin anew with --overwrite</source>
        <translation>ein angehaltener Lauf hat einen Teil davon hinterlassen; machen Sie mit --resume weiter, oder beginnen Sie mit --overwrite von vorn</translation>
    </message>
    <message>
        <source>belongs to another run than the first part: the %1 differs</source>
        <translation>gehört zu einem anderen Lauf als der erste Teil: %1 weicht ab</translation>
    </message>
    <message>
        <source>cannot be packed</source>
        <translation>kann nicht gepackt werden</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>kann nicht entfernt werden: %1</translation>
    </message>
    <message>
        <source>cannot be written: the folder %1 is read-only</source>
        <translation>kann nicht geschrieben werden: der Ordner %1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>cannot be written: there is no folder %1</source>
        <translation>kann nicht geschrieben werden: den Ordner %1 gibt es nicht</translation>
    </message>
    <message>
        <source>conversation %1 is too long to be held, which --pseudonymise and --network need; leave out --stream</source>
        <translation>Gespräch %1 ist zu lang, um im Speicher gehalten zu werden, wie es --pseudonymise und --network brauchen; lassen Sie --stream weg</translation>
    </message>
    <message>
        <source>exists already; give another name</source>
        <translation>gibt es schon; nehmen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>has no %1 beside it: it is no output of predict --shard, or that has not ended; run it again with --resume</source>
        <translation>hat keine %1 neben sich: Sie stammt nicht von predict --shard, oder der Lauf ist nicht zu Ende; starten Sie ihn mit --resume neu</translation>
    </message>
    <message>
        <source>has no conversation &quot;%1&quot;, which the gold file has</source>
        <translation>hat kein Gespräch „%1“, das die Goldstandard-Datei hat</translation>
    </message>
    <message>
        <source>has no links but those that its platform declares, which are kept (--keep-declared), so that nothing is left to score</source>
        <translation>hat keine Verweise außer den von der Plattform erklärten, die bleiben (--keep-declared); zu bewerten ist nichts</translation>
    </message>
    <message>
        <source>has other text than the gold conversation &quot;%1&quot; under the same ids</source>
        <translation>hat unter denselben Kennungen anderen Text als das Goldstandard-Gespräch „%1“</translation>
    </message>
    <message>
        <source>holds less than its manifest says; run this part again</source>
        <translation>enthält weniger, als ihr Manifest sagt; lassen Sie diesen Teil neu laufen</translation>
    </message>
    <message>
        <source>is a Word document without turns that were recognised in it; expected &quot;Name: text&quot; or a name and a time above each turn</source>
        <translation>ist ein Word-Dokument, in dem keine Redebeiträge erkannt wurden; erwartet wird „Name: Text“ oder ein Name mit Uhrzeit über jedem Beitrag</translation>
    </message>
    <message>
        <source>is a file of annotations of Glozz; export the dialogues as JSON with &quot;edus&quot; and &quot;relations&quot; first</source>
        <translation>ist eine Annotationsdatei von Glozz; exportieren Sie die Dialoge vorher als JSON mit „edus“ und „relations“</translation>
    </message>
    <message>
        <source>is a file; this format needs a folder</source>
        <translation>ist eine Datei; dieses Format braucht einen Ordner</translation>
    </message>
    <message>
        <source>is a folder; give the name of a file in it</source>
        <translation>ist ein Ordner; geben Sie den Namen einer Datei darin an</translation>
    </message>
    <message>
        <source>is a list of a Discourse forum&apos;s topics; fetch each topic as /t/ID.json?print=true</source>
        <translation>ist die Themenliste eines Discourse-Forums; laden Sie jedes Thema als /t/ID.json?print=true herunter</translation>
    </message>
    <message>
        <source>is a list of a Slack workspace&apos;s channels; give the folder or zip of the export that it is from</source>
        <translation>ist die Kanalliste eines Slack-Workspace; öffnen Sie den Ordner oder die ZIP-Datei des Exports</translation>
    </message>
    <message>
        <source>is a list of a Slack workspace&apos;s users; give the folder or zip of the export that it is from</source>
        <translation>ist die Mitgliederliste eines Slack-Workspace; öffnen Sie den Ordner oder die ZIP-Datei des Exports</translation>
    </message>
    <message>
        <source>is a list of discourse relations between stretches of text (DISRPT), which does not say who speaks; read the corpus it was made from</source>
        <translation>ist eine Liste von Diskursrelationen zwischen Textabschnitten (DISRPT), die nicht sagt, wer spricht; öffnen Sie das zugrunde liegende Korpus</translation>
    </message>
    <message>
        <source>is a list of reply links without the messages that they join; give the folder with the log beside it</source>
        <translation>ist eine Liste von Antwortverweisen ohne die Nachrichten dazu; öffnen Sie den Ordner, in dem auch das Protokoll liegt</translation>
    </message>
    <message>
        <source>is a list of telephone calls, in which nobody says anything</source>
        <translation>ist eine Anrufliste, in der niemand etwas sagt</translation>
    </message>
    <message>
        <source>is a list of words with their grammar (CoNLL-U), which does not say who speaks; read the text it was made from</source>
        <translation>ist eine Wortliste mit Grammatik (CoNLL-U), die nicht sagt, wer spricht; öffnen Sie den zugrunde liegenden Text</translation>
    </message>
    <message>
        <source>is being written by another run</source>
        <translation>wird gerade von einem anderen Lauf geschrieben</translation>
    </message>
    <message>
        <source>is damaged; begin anew with --overwrite</source>
        <translation>ist beschädigt; beginnen Sie mit --overwrite von vorn</translation>
    </message>
    <message>
        <source>is no JSON object such as {&quot;speaker&quot;: &quot;from&quot;}</source>
        <translation>ist kein JSON-Objekt wie {&quot;speaker&quot;: &quot;from&quot;}</translation>
    </message>
    <message>
        <source>is no message: it needs &quot;text&quot;</source>
        <translation>ist keine Nachricht: „text“ fehlt</translation>
    </message>
    <message>
        <source>is no piece of an annotated corpus that is known</source>
        <translation>ist kein bekannter Teil eines annotierten Korpus</translation>
    </message>
    <message>
        <source>is no record of a run by this version</source>
        <translation>ist kein Laufprotokoll dieser Version</translation>
    </message>
    <message>
        <source>is part %1, and so is %2; name each once</source>
        <translation>ist Teil %1, ebenso wie %2; nennen Sie jeden nur einmal</translation>
    </message>
    <message>
        <source>is read and would be written over; name another output, or give --overwrite</source>
        <translation>wird gelesen und würde überschrieben; geben Sie eine andere Ausgabe oder --overwrite an</translation>
    </message>
    <message>
        <source>is the realm.json of a Zulip export; give the export&apos;s folder or archive</source>
        <translation>ist die realm.json eines Zulip-Exports; öffnen Sie den Ordner oder das Archiv des Exports</translation>
    </message>
    <message>
        <source>looks like the log of a program</source>
        <translation>sieht aus wie das Protokoll eines Programms</translation>
    </message>
    <message>
        <source>no conversation is open</source>
        <translation>kein Gespräch ist geöffnet</translation>
    </message>
    <message>
        <source>no message declares whom it answers, so there is nothing to score against</source>
        <translation>keine Nachricht sagt, worauf sie antwortet; zu bewerten ist nichts</translation>
    </message>
    <message>
        <source>no message found; expected %1</source>
        <translation>keine Nachricht gefunden; erwartet wird %1</translation>
    </message>
    <message>
        <source>no name in it comes twice; if it is a conversation nevertheless, say so with --format transcript</source>
        <translation>kein Name kommt darin zweimal vor; wenn es trotzdem ein Gespräch ist, geben Sie das Format transcript an</translation>
    </message>
    <message>
        <source>no part holds conversation %1 of the input; run them again</source>
        <translation>kein Teil enthält Gespräch %1 der Eingabe; lassen Sie die Teile neu laufen</translation>
    </message>
    <message>
        <source>nothing was decided of this message</source>
        <translation>zu dieser Nachricht wurde nichts entschieden</translation>
    </message>
    <message>
        <source>nothing was predicted yet</source>
        <translation>noch wurde nichts vorhergesagt</translation>
    </message>
    <message>
        <source>of %1 parts these are missing: %2; name the outputs of all parts</source>
        <translation>von %1 Teilen fehlen diese: %2; nennen Sie die Ausgaben aller Teile</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>das Lesen wurde angehalten</translation>
    </message>
    <message>
        <source>says of no message whom it answers (what a model predicted does not count), so there is nothing to score against</source>
        <translation>sagt von keiner Nachricht, worauf sie antwortet (was ein Modell vorhergesagt hat, zählt nicht); zu bewerten ist nichts</translation>
    </message>
    <message>
        <source>says of no message whom it answers, so nobody could be asked</source>
        <translation>sagt von keiner Nachricht, worauf sie antwortet; niemand könnte gefragt werden</translation>
    </message>
    <message>
        <source>shares no message id with the gold conversation &quot;%1&quot;; is it of the same text?</source>
        <translation>hat keine Nachrichtenkennung mit dem Goldstandard-Gespräch „%1“ gemeinsam; ist es derselbe Text?</translation>
    </message>
    <message>
        <source>something was predicted already</source>
        <translation>es wurde schon etwas vorhergesagt</translation>
    </message>
    <message>
        <source>standard output takes no more</source>
        <translation>die Standardausgabe nimmt nichts mehr an</translation>
    </message>
    <message>
        <source>the column for &quot;%1&quot; is no text</source>
        <translation>die Spalte für „%1“ ist kein Text</translation>
    </message>
    <message>
        <source>the earlier run was another one (%1); begin anew with --overwrite</source>
        <translation>der frühere Lauf war ein anderer (%1); beginnen Sie mit --overwrite von vorn</translation>
    </message>
    <message>
        <source>the format %1 is a file, not a folder</source>
        <translation>das Format %1 ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>the layout needs one size for every message</source>
        <translation>die Anordnung braucht für jede Nachricht eine Größe</translation>
    </message>
    <message>
        <source>the layout needs one size for every speaker</source>
        <translation>die Anordnung braucht für jede Person eine Größe</translation>
    </message>
    <message>
        <source>the layout was stopped</source>
        <translation>das Anordnen wurde angehalten</translation>
    </message>
    <message>
        <source>the picture would have too many pixels (%1 by %2); take a smaller scale, one thread, or SVG</source>
        <translation>das Bild hätte zu viele Pixel (%1 mal %2); nehmen Sie einen kleineren Maßstab, einen Thread oder SVG</translation>
    </message>
    <message>
        <source>there is no record of a run at this place</source>
        <translation>hier liegt kein Laufprotokoll</translation>
    </message>
    <message>
        <source>unknown time zone &quot;%1&quot;; name one as Europe/Berlin or GMT+2</source>
        <translation>unbekannte Zeitzone „%1“; geben Sie eine wie Europe/Berlin oder GMT+2 an</translation>
    </message>
    <message>
        <source>was changed since it was written; run this part again</source>
        <translation>wurde geändert, seit sie geschrieben wurde; lassen Sie diesen Teil neu laufen</translation>
    </message>
    <message>
        <source>was cut short; run this part again</source>
        <translation>ist abgeschnitten; lassen Sie diesen Teil neu laufen</translation>
    </message>
    <message>
        <source>what was learnt from decisions cannot be read</source>
        <translation>was aus Entscheidungen gelernt wurde, ist nicht lesbar</translation>
    </message>
    <message>
        <source>was written by a later version of Antecedent; it is shown, and nothing is written to it</source>
        <translation>wurde von einer neueren Version von Antecedent geschrieben; es wird gezeigt, und nichts wird hineingeschrieben</translation>
    </message>
    <message>
        <source>cannot be opened; is its folder there and writable?</source>
        <translation>kann nicht geöffnet werden; gibt es den Ordner, und darf darin geschrieben werden?</translation>
    </message>
    <message>
        <source>cannot be understood: %1</source>
        <translation>ist nicht zu verstehen: %1</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>cannot be written: the file or its folder is read-only</source>
        <translation>kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>conversation %1 goes on here, behind another one; put the lines of a conversation together, or leave out --stream</source>
        <translation>Gespräch %1 geht hier hinter einem anderen weiter; stellen Sie die Zeilen eines Gesprächs zusammen, oder lassen Sie --stream weg</translation>
    </message>
    <message>
        <source>is being written by another program; try again in a moment</source>
        <translation>wird gerade von einem anderen Programm geschrieben; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>is damaged; antecedent project salvage takes what can be read into a new file</source>
        <translation>ist beschädigt; antecedent project salvage übernimmt, was lesbar ist, in eine neue Datei</translation>
    </message>
    <message>
        <source>is no project file</source>
        <translation>ist keine Projektdatei</translation>
    </message>
    <message>
        <source>the data are damaged or cut short; fetch the file again</source>
        <translation>die Daten sind beschädigt oder unvollständig; laden Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>the disk is full; nothing of what was there is lost. Free some space and try again</source>
        <translation>Der Datenträger ist voll; was da war, ist nicht verloren. Schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the operating system failed to read or write: %1</source>
        <translation>das Betriebssystem konnte nicht lesen oder schreiben: %1</translation>
    </message>
    <message>
        <source>unpacks to suspiciously much; unpack it first</source>
        <translation>wird entpackt verdächtig groß; bitte zuerst entpacken</translation>
    </message>
    <message>
        <source>is named as a program, settings or documentation are; if it is a conversation nevertheless, say so with --format transcript</source>
        <translation>heißt wie ein Programm, Einstellungen oder eine Dokumentation; wenn es trotzdem ein Gespräch ist, geben Sie das Format transcript an</translation>
    </message>
    <message>
        <source>looks like a chat saved by LINE for computers, in which nothing tells names from texts; save it on a phone, or try --format line</source>
        <translation>sieht aus wie ein mit LINE am Computer gespeicherter Chat, in dem Namen und Texte nicht zu trennen sind; speichern Sie ihn am Telefon, oder versuchen Sie das Format line</translation>
    </message>
    <message>
        <source>looks like a list of questions and answers, in which nobody talks with anybody; if it is a conversation nevertheless, say so with --format transcript</source>
        <translation>sieht aus wie eine Liste von Fragen und Antworten, in der niemand mit jemandem spricht; wenn es trotzdem ein Gespräch ist, geben Sie das Format transcript an</translation>
    </message>
    <message>
        <source>is one file of a corpus in NITE XML; give the folder that has the words and the dialogue acts of its meetings</source>
        <translation>ist eine einzelne Datei eines Korpus in NITE XML; geben Sie den Ordner an, der die Wörter und die Dialogakte seiner Besprechungen enthält</translation>
    </message>
    <message>
        <source>is made to predict with, and no longer has the weights of a model</source>
        <translation>ist nur zum Vorhersagen eingerichtet und hat die Gewichte eines Modells nicht mehr</translation>
    </message>
    <message>
        <source>is a call that Google Voice tells of, in which nobody writes anything</source>
        <translation>ist ein Anruf, von dem Google Voice berichtet; niemand schreibt darin etwas</translation>
    </message>
    <message>
        <source>is a file of an archive of X (Twitter), but none of posts or messages; give its tweets.js or its direct-messages.js</source>
        <translation>ist eine Datei aus einem Archiv von X (Twitter), aber keine mit Beiträgen oder Nachrichten; geben Sie tweets.js oder direct-messages.js an</translation>
    </message>
    <message>
        <source>is a text in TEI without utterances (&lt;u&gt;); nobody speaks in it</source>
        <translation>ist ein TEI-Text ohne Äußerungen (&lt;u&gt;); niemand spricht darin</translation>
    </message>
    <message>
        <source>has no conversation &quot;%1&quot;</source>
        <translation>enthält kein Gespräch „%1“</translation>
    </message>
    <message>
        <source>there are no messages %1</source>
        <translation>die Nachrichten %1 gibt es nicht</translation>
    </message>
    <message>
        <source>is a database (SQLite), as many chat programs keep; let a program export its conversations as text or JSON, such as imessage-exporter, signal-export or WhatsApp-Chat-Exporter</source>
        <translation>ist eine Datenbank (SQLite), wie viele Chatprogramme sie führen; lassen Sie ein Programm wie imessage-exporter, signal-export oder WhatsApp-Chat-Exporter die Gespräche als Text oder JSON exportieren</translation>
    </message>
    <message>
        <source>there are several conversations; say of which one, as in talk:%1</source>
        <translation>es sind mehrere Gespräche; nennen Sie eines davon, wie in talk:%1</translation>
    </message>
</context>
<context>
    <name>GuideExample</name>
    <message>
        <source>Does anyone have a ladder for Saturday?</source>
        <translation>Hat jemand eine Leiter für Samstag?</translation>
    </message>
    <message>
        <source>Mine is three metres, is that enough?</source>
        <translation>Meine hat drei Meter, reicht das?</translation>
    </message>
    <message>
        <source>The seeds have come. Who collects them?</source>
        <translation>Das Saatgut ist da. Wer holt es ab?</translation>
    </message>
    <message>
        <source>Three metres will do, thank you</source>
        <translation>Drei Meter reichen, danke</translation>
    </message>
    <message>
        <source>I pass by at five</source>
        <translation>Ich komme um fünf vorbei</translation>
    </message>
    <message>
        <source>Then I bring it along</source>
        <translation>Dann bringe ich sie mit</translation>
    </message>
    <message>
        <source>Five is fine, ring twice</source>
        <translation>Fünf passt, zweimal klingeln</translation>
    </message>
</context>
<context>
    <name>GuidePictures</name>
    <message>
        <source>A tree of seven messages in two threads</source>
        <translation>Ein Baum aus sieben Nachrichten in zwei Threads</translation>
    </message>
    <message>
        <source>The inspector lists what a message may answer</source>
        <translation>Der Inspektor zählt auf, worauf eine Nachricht antworten kann</translation>
    </message>
    <message>
        <source>A card is dragged onto the message that it answers</source>
        <translation>Eine Karte wird auf die Nachricht gezogen, auf die sie antwortet</translation>
    </message>
    <message>
        <source>The same conversation as a timeline, and its speakers</source>
        <translation>Dasselbe Gespräch als Zeitachse, und seine Sprecher</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>said by the file</source>
        <translation>laut Datei</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>not predicted yet</source>
        <translation>noch nicht vorhergesagt</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>d. MMMM yyyy, HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>Confirm the place of %1</source>
        <translation>Den Platz von %1 bestätigen</translation>
    </message>
    <message>
        <source>Start a thread with %1</source>
        <translation>Einen Thread mit %1 beginnen</translation>
    </message>
    <message>
        <source>Let %1 answer %2 too</source>
        <translation>%1 auch auf %2 antworten lassen</translation>
    </message>
    <message>
        <source>Let %1 answer only %2</source>
        <translation>%1 nur auf %2 antworten lassen</translation>
    </message>
    <message>
        <source>Move reply %1 to %2</source>
        <translation>Antwort %1 zu %2 verschieben</translation>
    </message>
    <message>
        <source>Start threads with %1 messages</source>
        <translation>Threads mit %1 Nachrichten beginnen</translation>
    </message>
    <message>
        <source>Move %1 replies to %2</source>
        <translation>%1 Antworten zu %2 verschieben</translation>
    </message>
    <message>
        <source>Correct %1 messages</source>
        <translation>%1 Nachrichten korrigieren</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ReadableKinds</name>
    <message>
        <source>Chats and logs</source>
        <translation>Chats und Protokolle</translation>
    </message>
    <message>
        <source>Forums and issues</source>
        <translation>Foren und Vorgänge</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Subtitles and transcripts</source>
        <translation>Untertitel und Mitschriften</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Exported reply trees</source>
        <translation>Exportierte Antwortbäume</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Alles Lesbare</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>Jede Datei</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet auf</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>shares the word “%1”</source>
        <translation>teilt das Wort „%1“</translation>
    </message>
    <message>
        <source>shares the words “%1” and “%2”</source>
        <translation>teilt die Wörter „%1“ und „%2“</translation>
    </message>
    <message>
        <source>quotes it</source>
        <translation>zitiert sie</translation>
    </message>
    <message>
        <source>has the same subject</source>
        <translation>hat denselben Betreff</translation>
    </message>
    <message>
        <source>no message before has this subject</source>
        <translation>keine Nachricht davor hat diesen Betreff</translation>
    </message>
    <message>
        <source>speaks to %1</source>
        <translation>spricht %1 an</translation>
    </message>
    <message>
        <source>names %1</source>
        <translation>nennt %1</translation>
    </message>
    <message>
        <source>it names %1</source>
        <translation>dort wird %1 genannt</translation>
    </message>
    <message>
        <source>says yes or no to a question</source>
        <translation>sagt ja oder nein auf eine Frage</translation>
    </message>
    <message>
        <source>may answer the question of %1</source>
        <translation>kann die Frage von %1 beantworten</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>dankt</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 spricht weiter</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>dort wurde %1 geantwortet</translation>
    </message>
    <message>
        <source>%1 takes part in its thread</source>
        <translation>%1 ist an diesem Thread beteiligt</translation>
    </message>
    <message>
        <source>comes right after it</source>
        <translation>kommt gleich danach</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>it opens the thread</source>
        <translation>dort beginnt der Thread</translation>
    </message>
    <message>
        <source>nothing was said before</source>
        <translation>vorher wurde nichts gesagt</translation>
    </message>
    <message>
        <source>greets</source>
        <translation>grüßt</translation>
    </message>
    <message>
        <source>asks without naming anybody</source>
        <translation>fragt, ohne jemanden zu nennen</translation>
    </message>
    <message>
        <source>%1 speaks for the first time</source>
        <translation>%1 spricht zum ersten Mal</translation>
    </message>
    <message>
        <source>after %1 of silence</source>
        <translation>nach %1 Stille</translation>
    </message>
    <message>
        <source>shares no word with the messages before</source>
        <translation>teilt kein Wort mit den Nachrichten davor</translation>
    </message>
</context>
<context>
    <name>RenderProgram</name>
    <message>
        <source>write a picture of FILE, without a window: .svg, .png or .pdf</source>
        <translation>ein Bild von FILE schreiben, ohne Fenster: .svg, .png oder .pdf</translation>
    </message>
    <message>
        <source>how many pixels a png has for each one on the screen</source>
        <translation>wie viele Bildpunkte ein PNG für jeden am Bildschirm hat</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light (hell) oder dark (dunkel)</translation>
    </message>
    <message>
        <source>conversation to draw</source>
        <translation>Gespräch, das gezeichnet wird</translation>
    </message>
    <message>
        <source>draw the tree from left to right</source>
        <translation>den Baum von links nach rechts zeichnen</translation>
    </message>
    <message>
        <source>write a page with the statistics of FILE, without a window: .pdf or .html</source>
        <translation>eine Seite mit der Statistik von FILE schreiben, ohne Fenster: .pdf oder .html</translation>
    </message>
    <message>
        <source>what the picture shows: tree (the default), radial, timeline, speakers, outline, thread-map or transcript</source>
        <translation>was das Bild zeigt: tree (wenn nichts anderes gesagt ist), radial, timeline, speakers, outline, thread-map oder transcript</translation>
    </message>
    <message>
        <source>how wide the picture is in print</source>
        <translation>wie breit das Bild im Druck ist</translation>
    </message>
    <message>
        <source>font of the picture</source>
        <translation>Schrift des Bildes</translation>
    </message>
    <message>
        <source>colours of the picture: screen (the default), colour-blind or grey</source>
        <translation>Farben des Bildes: screen (wenn nichts anderes gesagt ist), colour-blind (für Farbenblinde) oder grey (grau)</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Forum thread</source>
        <translation>Thread eines Forums</translation>
    </message>
    <message>
        <source>Posts whose replies the file knows</source>
        <translation>Beiträge, deren Antworten die Datei kennt</translation>
    </message>
    <message>
        <source>Support chat</source>
        <translation>Hilfe im Chat</translation>
    </message>
    <message>
        <source>Several talks at once in one channel</source>
        <translation>Mehrere Gespräche zugleich in einem Kanal</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>A transcript with speakers and times</source>
        <translation>Eine Mitschrift mit Sprechern und Zeiten</translation>
    </message>
</context>
<context>
    <name>SpokenMessage</name>
    <message>
        <source>probability %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>%1, doubtful</source>
        <translation>%1, zweifelhaft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>starts a thread</source>
        <translation>beginnt einen Thread</translation>
    </message>
    <message>
        <source>answers %1, %2</source>
        <translation>antwortet auf %1, %2</translation>
    </message>
</context>
<context>
    <name>StatisticsCharts</name>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Messages at each depth</source>
        <translation>Nachrichten je Tiefe</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Sizes of the threads</source>
        <translation>Größen der Threads</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Messages over time</source>
        <translation>Nachrichten im Lauf der Zeit</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>Median time to a reply, by pair</source>
        <translation>Median der Zeit bis zur Antwort, je Paar</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Messages by speaker</source>
        <translation>Nachrichten je Sprecher</translation>
    </message>
    <message>
        <source>Median time to a reply</source>
        <translation>Median der Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Attention (PageRank)</source>
        <translation>Aufmerksamkeit (PageRank)</translation>
    </message>
    <message>
        <source>Between others (betweenness)</source>
        <translation>Zwischen anderen (Betweenness)</translation>
    </message>
    <message>
        <source>Near to others (closeness)</source>
        <translation>Nah bei anderen (Closeness)</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Redezeit</translation>
    </message>
</context>
<context>
    <name>StatisticsFigures</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (nine of ten within %2)</source>
        <translation>%1 (neun von zehn in %2)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads nobody answered</source>
        <translation>Threads ohne Antwort</translation>
    </message>
    <message>
        <source>Messages without a reply</source>
        <translation>Nachrichten ohne Antwort</translation>
    </message>
    <message>
        <source>Greatest depth</source>
        <translation>Größte Tiefe</translation>
    </message>
    <message>
        <source>Replies from a thread&apos;s first message to its deepest</source>
        <translation>Antworten von der ersten Nachricht eines Threads bis zur tiefsten</translation>
    </message>
    <message>
        <source>Mean depth</source>
        <translation>Mittlere Tiefe</translation>
    </message>
    <message>
        <source>Replies per answered message</source>
        <translation>Antworten je beantworteter Nachricht</translation>
    </message>
    <message>
        <source>Replies to the first message</source>
        <translation>Antworten auf die erste Nachricht</translation>
    </message>
    <message>
        <source>Share of the replies that answer the first message of their thread</source>
        <translation>Anteil der Antworten, die auf die erste Nachricht ihres Threads antworten</translation>
    </message>
    <message>
        <source>Structural virality</source>
        <translation>Strukturelle Viralität</translation>
    </message>
    <message>
        <source>Mean distance of two messages of a thread: small when all answer one, large in a long exchange</source>
        <translation>Mittlerer Abstand zweier Nachrichten eines Threads: klein, wenn alle auf eine antworten, groß in einem langen Wechsel</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>Längster Weg</translation>
    </message>
    <message>
        <source>Links between the two messages of a thread that are farthest apart</source>
        <translation>Verknüpfungen zwischen den zwei Nachrichten eines Threads, die am weitesten auseinanderliegen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time to a reply</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Median, of replies to others</source>
        <translation>Median der Antworten an andere</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <translation>Zeit bis zur ersten Antwort</translation>
    </message>
    <message>
        <source>Median, of replies to a thread&apos;s first message</source>
        <translation>Median der Antworten auf die erste Nachricht eines Threads</translation>
    </message>
    <message>
        <source>Threads at once</source>
        <translation>Threads zugleich</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Entropy of participation</source>
        <translation>Entropie der Beteiligung</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>The more, the more evenly the messages are spread over the speakers</source>
        <translation>Je mehr, desto gleichmäßiger verteilen sich die Nachrichten auf die Sprecher</translation>
    </message>
    <message>
        <source>Gini of participation</source>
        <translation>Gini-Koeffizient der Beteiligung</translation>
    </message>
    <message>
        <source>0: all say equally much; near 1: one says everything</source>
        <translation>0: alle sagen gleich viel; nahe 1: einer sagt alles</translation>
    </message>
    <message>
        <source>Reciprocity</source>
        <translation>Gegenseitigkeit</translation>
    </message>
    <message>
        <source>Share of the answered people who answer back</source>
        <translation>Anteil der Beantworteten, die ihrerseits antworten</translation>
    </message>
    <message>
        <source>Newcomers answered</source>
        <translation>Neue, die Antwort bekamen</translation>
    </message>
    <message>
        <source>Share of the speakers whose first message somebody else answered</source>
        <translation>Anteil der Sprecher, deren erste Nachricht jemand anderes beantwortet hat</translation>
    </message>
</context>
<context>
    <name>StatisticsReport</name>
    <message>
        <source>Threads over time</source>
        <translation>Threads im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Who answers whom</source>
        <translation>Wer wem antwortet</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>%1 speakers</source>
        <translation>%1 Sprecher</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ViewKind</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Radial</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Thread Map</source>
        <translation>Thread-Karte</translation>
    </message>
</context>
<context>
    <name>antecedent::AboutDialog</name>
    <message>
        <source>There is no model: %1</source>
        <translation>Es gibt kein Modell: %1</translation>
    </message>
    <message>
        <source>This model came without a card.</source>
        <translation>Diesem Modell liegt keine Modellkarte bei.</translation>
    </message>
    <message>
        <source>About Antecedent</source>
        <translation>Über Antecedent</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Finds out who answered whom in a conversation, and shows how sure it is.</source>
        <translation>Findet heraus, wer in einem Gespräch wem geantwortet hat, und zeigt, wie sicher das ist.</translation>
    </message>
    <message>
        <source>Apache License 2.0 · runs on this computer alone, sends nothing</source>
        <translation>Apache-Lizenz 2.0 · läuft nur auf diesem Rechner, sendet nichts</translation>
    </message>
</context>
<context>
    <name>antecedent::AppActions</name>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Einen Befehl nach seinem Namen finden</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>Five short pages on what the program shows and how it is corrected</source>
        <translation>Fünf kurze Seiten: was das Programm zeigt und wie man es korrigiert</translation>
    </message>
    <message>
        <source>&amp;About Antecedent</source>
        <translation>Ü&amp;ber Antecedent</translation>
    </message>
</context>
<context>
    <name>antecedent::CandidateList</name>
    <message>
        <source>What the message may answer</source>
        <translation>Worauf die Nachricht antworten kann</translation>
    </message>
</context>
<context>
    <name>antecedent::CandidateModel</name>
    <message>
        <source>starts a thread</source>
        <translation>beginnt einen Thread</translation>
    </message>
    <message>
        <source>Candidate %1 of %2</source>
        <translation>Kandidat %1 von %2</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>The message answers none of those before it</source>
        <translation>Die Nachricht antwortet auf keine der vorigen</translation>
    </message>
</context>
<context>
    <name>antecedent::CanvasMouse</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Drop here: %1 starts a thread. Escape takes it back.</source>
        <translation>Hier ablegen: %1 beginnt einen Thread. Escape nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 is later than %2: a message can only answer an earlier one</source>
        <translation>%1 kommt nach %2: Eine Nachricht kann nur auf eine frühere antworten</translation>
    </message>
    <message>
        <source>Drop here: %1 answers %2. Escape takes it back.</source>
        <translation>Hier ablegen: %1 antwortet auf %2. Escape nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>antecedent::CanvasView</name>
    <message>
        <source>The same conversation is in the outline, row by row.</source>
        <translation>Dasselbe Gespräch steht Zeile für Zeile in der Gliederung.</translation>
    </message>
</context>
<context>
    <name>antecedent::ChartWidget</name>
    <message>
        <source>Copy as Picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chart %1</source>
        <translation>Das Diagramm „%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Das Diagramm kopieren</translation>
    </message>
</context>
<context>
    <name>antecedent::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>antecedent::ConversationDocument</name>
    <message>
        <source>Conversation %1</source>
        <translation>Gespräch %1</translation>
    </message>
    <message>
        <source>Forget the decisions on %1 messages</source>
        <translation>Entscheidungen zu %1 Nachrichten vergessen</translation>
    </message>
</context>
<context>
    <name>antecedent::CorrectingActions</name>
    <message>
        <source>Start a &amp;Thread Here</source>
        <translation>Hier einen &amp;Thread beginnen</translation>
    </message>
    <message>
        <source>&amp;Answer a Second Message Too</source>
        <translation>&amp;Auch auf eine zweite Nachricht antworten</translation>
    </message>
    <message>
        <source>&amp;Merge Threads</source>
        <translation>Threads &amp;verbinden</translation>
    </message>
    <message>
        <source>Split the thread: this message and its replies become one of their own (N)</source>
        <translation>Den Thread teilen: Diese Nachricht und ihre Antworten werden ein eigener (N)</translation>
    </message>
    <message>
        <source>The message also answers the one chosen in the inspector (P)</source>
        <translation>Die Nachricht antwortet auch auf die im Inspektor gewählte (P)</translation>
    </message>
    <message>
        <source>Join the threads of the selected messages (M)</source>
        <translation>Die Threads der ausgewählten Nachrichten verbinden (M)</translation>
    </message>
    <message>
        <source>&amp;Review Doubtful Links</source>
        <translation>Zweifelhafte Verknüpfungen &amp;prüfen</translation>
    </message>
    <message>
        <source>Go through the doubtful links, one message at a time</source>
        <translation>Die zweifelhaften Verknüpfungen durchgehen, Nachricht für Nachricht</translation>
    </message>
    <message>
        <source>&amp;Answer the Second Message No Longer</source>
        <translation>Nicht mehr &amp;auf die zweite Nachricht antworten</translation>
    </message>
    <message>
        <source>The link to the message chosen in the inspector goes (P)</source>
        <translation>Die Verknüpfung mit der im Inspektor gewählten Nachricht entfällt (P)</translation>
    </message>
</context>
<context>
    <name>antecedent::DecisionKeeper</name>
    <message>
        <source>the message that it answers is gone</source>
        <translation>die Nachricht, auf die sie antwortet, ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>antecedent::DecisionLearning</name>
    <message>
        <source>Learning from decisions</source>
        <translation>Lernt aus Entscheidungen</translation>
    </message>
</context>
<context>
    <name>antecedent::FileActions</name>
    <message>
        <source>&amp;Read Again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Follow the Log</source>
        <translation>Dem Protokoll &amp;folgen</translation>
    </message>
    <message>
        <source>Read the file again; corrections stay</source>
        <translation>Die Datei neu lesen; Korrekturen bleiben</translation>
    </message>
    <message>
        <source>Read and predict new messages as the file grows</source>
        <translation>Neue Nachrichten lesen und vorhersagen, während die Datei wächst</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 hat sich auf der Platte geändert.</translation>
    </message>
</context>
<context>
    <name>antecedent::FilterPanel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Least probability</source>
        <translation>Kleinste Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Greatest probability</source>
        <translation>Größte Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Nobody replied</source>
        <translation>Niemand hat geantwortet</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Said by the file</source>
        <translation>Laut Datei</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mark Nothing</source>
        <translation>Nichts markieren</translation>
    </message>
    <message>
        <source>Choose what to mark. Nothing is hidden by it.</source>
        <translation>Wählen Sie, was markiert wird. Ausgeblendet wird dadurch nichts.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>Marked in all views and listed here: %1.</source>
        <translation>In allen Ansichten markiert und hier aufgeführt: %1.</translation>
    </message>
</context>
<context>
    <name>antecedent::FindField</name>
    <message>
        <source>Upper and lower case count</source>
        <translation>Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Der Text ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>not a regular expression</source>
        <translation>kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>antecedent::GuideDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Every card is a message. A line leads down to each reply to it.</source>
        <translation>Jede Karte ist eine Nachricht. Von ihr führt eine Linie hinab zu jeder Antwort.</translation>
    </message>
    <message>
        <source>Messages that hang together are a thread, on one ground. The list on the left has all threads.</source>
        <translation>Zusammenhängende Nachrichten bilden einen Thread auf gemeinsamem Hintergrund. Die Liste links enthält alle Threads.</translation>
    </message>
    <message>
        <source>A click selects a message in all views. The inspector on the right tells what it answers.</source>
        <translation>Ein Klick wählt eine Nachricht in allen Ansichten aus. Der Inspektor rechts sagt, worauf sie antwortet.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>The program finds replies by what is said, by whom and when. It can be wrong, and says how sure it is.</source>
        <translation>Das Programm findet Antworten daran, was wer wann sagt. Es kann sich irren und sagt, wie sicher es ist.</translation>
    </message>
    <message>
        <source>The number on a link is its probability: 1 is certain, 0.50 is as likely wrong as right.</source>
        <translation>Die Zahl an einer Verknüpfung ist ihre Wahrscheinlichkeit: 1 ist sicher, bei 0,50 ist falsch so wahrscheinlich wie richtig.</translation>
    </message>
    <message>
        <source>What the file itself says of replies is kept as it is.</source>
        <translation>Was die Datei selbst über Antworten sagt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Review what is doubtful</source>
        <translation>Zweifelhaftes prüfen</translation>
    </message>
    <message>
        <source>“Review” in the tool bar, or the space key, goes to the least certain message, then to the next one.</source>
        <translation>„Prüfen“ in der Werkzeugleiste oder die Leertaste führt zur unsichersten Nachricht, dann zur nächsten.</translation>
    </message>
    <message>
        <source>The inspector lists what it may answer. Keys 1 to 5 choose, N starts a thread.</source>
        <translation>Der Inspektor zählt auf, worauf sie antworten kann. Die Tasten 1 bis 5 wählen, N beginnt einen Thread.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Drag a card onto the message that it answers. On empty ground it starts a thread.</source>
        <translation>Ziehen Sie eine Karte auf die Nachricht, auf die sie antwortet. Auf freier Fläche beginnt sie einen Thread.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back every step.</source>
        <translation>Strg+Z nimmt jeden Schritt zurück.</translation>
    </message>
    <message>
        <source>Your corrections are kept for the file, and stay when replies are predicted anew.</source>
        <translation>Korrekturen werden zur Datei aufbewahrt und bleiben, wenn neu vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Look and find</source>
        <translation>Ansehen und finden</translation>
    </message>
    <message>
        <source>Ctrl+F finds words and names. “Export” writes the replies for other programs.</source>
        <translation>Strg+F findet Wörter und Namen. „Exportieren“ schreibt die Antworten für andere Programme.</translation>
    </message>
    <message>
        <source>F1 lists all keys.</source>
        <translation>F1 nennt alle Tasten.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+7 show the same conversation in seven ways, Ctrl+\ two of them side by side.</source>
        <translation>Strg+1 bis Strg+7 zeigen dasselbe Gespräch auf sieben Arten, Strg+\ zwei davon nebeneinander.</translation>
    </message>
</context>
<context>
    <name>antecedent::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Select a message to see what it answers.</source>
        <translation>Wählen Sie eine Nachricht, um zu sehen, worauf sie antwortet.</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>%1 messages are selected: a choice is for all of them, M merges their threads</source>
        <translation>%1 Nachrichten sind ausgewählt: Eine Wahl gilt für alle, M verbindet ihre Threads</translation>
    </message>
    <message>
        <source>1–5 choose, N starts a thread, P adds a second</source>
        <translation>1–5 wählt, N beginnt einen Thread, P fügt eine zweite hinzu</translation>
    </message>
    <message>
        <source>&lt;b&gt;Starts a thread&lt;/b&gt;</source>
        <translation>&lt;b&gt;Beginnt einen Thread&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Answers&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Antwortet auf&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>1–5 choose, N starts a thread, P removes the second</source>
        <translation>1–5 wählt, N beginnt einen Thread, P entfernt die zweite</translation>
    </message>
</context>
<context>
    <name>antecedent::JobNotifier</name>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
</context>
<context>
    <name>antecedent::KeepingActions</name>
    <message>
        <source>&amp;Keep Decisions At…</source>
        <translation>Entscheidungen &amp;aufbewahren in …</translation>
    </message>
    <message>
        <source>&amp;Where Decisions Are Kept</source>
        <translation>&amp;Wo Entscheidungen liegen</translation>
    </message>
    <message>
        <source>Si&amp;gn Decisions As…</source>
        <translation>Entscheidungen &amp;unterschreiben als …</translation>
    </message>
    <message>
        <source>&amp;Forget the Decision</source>
        <translation>Entscheidung &amp;vergessen</translation>
    </message>
    <message>
        <source>Forget A&amp;ll Decisions…</source>
        <translation>A&amp;lle Entscheidungen vergessen …</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The message goes back to where the file or the model has it</source>
        <translation>Die Nachricht kehrt dorthin zurück, wo die Datei oder das Modell sie hat</translation>
    </message>
    <message>
        <source>Decisions that are not saved: %1. %2</source>
        <translation>Nicht gespeicherte Entscheidungen: %1. %2</translation>
    </message>
    <message>
        <source>Links that moved with this decision: %1</source>
        <translation>Verknüpfungen, die sich mit dieser Entscheidung verschoben haben: %1</translation>
    </message>
    <message>
        <source>Keep Decisions At</source>
        <translation>Entscheidungen aufbewahren in</translation>
    </message>
    <message>
        <source>Projects (*.antecedent)</source>
        <translation>Projekte (*.antecedent)</translation>
    </message>
    <message>
        <source>They are kept nowhere yet.</source>
        <translation>Sie liegen noch nirgends.</translation>
    </message>
    <message>
        <source>Decisions whose message cannot be found for sure: %1</source>
        <translation>Entscheidungen, deren Nachricht nicht sicher zu finden ist: %1</translation>
    </message>
    <message>
        <source>Where decisions are kept</source>
        <translation>Wo Entscheidungen liegen</translation>
    </message>
    <message>
        <source>Sign decisions</source>
        <translation>Entscheidungen unterschreiben</translation>
    </message>
    <message>
        <source>Your name, written beside each decision:</source>
        <translation>Ihr Name, der neben jeder Entscheidung steht:</translation>
    </message>
    <message>
        <source>Nothing was decided in this conversation</source>
        <translation>In diesem Gespräch wurde nichts entschieden</translation>
    </message>
    <message>
        <source>Forget all decisions?</source>
        <translation>Alle Entscheidungen vergessen?</translation>
    </message>
    <message>
        <source>Decisions in this conversation: %1. The log keeps them, and one undo brings them back.</source>
        <translation>Entscheidungen in diesem Gespräch: %1. Das Protokoll behält sie, und einmal Rückgängig bringt sie wieder.</translation>
    </message>
    <message>
        <source>Decisions are not saved</source>
        <translation>Entscheidungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 decisions are on no disk yet, and are lost when this closes.</source>
        <translation>%1 Entscheidungen sind noch nirgends gespeichert und gehen verloren, wenn dies schließt.</translation>
    </message>
    <message>
        <source>Keep Them Elsewhere…</source>
        <translation>Anderswo aufbewahren …</translation>
    </message>
    <message>
        <source>Close and Lose Them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>One by One</source>
        <translation>Einzeln ansehen</translation>
    </message>
    <message>
        <source>Put All Back</source>
        <translation>Alle zurücksetzen</translation>
    </message>
</context>
<context>
    <name>antecedent::LearningActions</name>
    <message>
        <source>&amp;Learn from Decisions</source>
        <translation>Aus Entscheidungen &amp;lernen</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>After 20 decisions, and after each 20 more, the model learns how people answer each other here</source>
        <translation>Nach 20 Entscheidungen, und nach je 20 weiteren, lernt das Modell, wie man hier einander antwortet</translation>
    </message>
    <message>
        <source>Links go back to what the model says by itself; nothing more is learnt in this file</source>
        <translation>Verknüpfungen sind wieder die des Modells allein; in dieser Datei wird nichts mehr gelernt</translation>
    </message>
    <message>
        <source>Learnt from %1 decisions: of those held out %2 % are right, where %3 % were. Other links are found anew.</source>
        <translation>Aus %1 Entscheidungen gelernt: Von den zurückgehaltenen sind jetzt %2 % richtig, vorher %3 %. Die übrigen Verknüpfungen werden neu bestimmt.</translation>
    </message>
</context>
<context>
    <name>antecedent::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>sure, from 0.90</source>
        <translation>sicher, ab 0,90</translation>
    </message>
    <message>
        <source>likely, from 0.50</source>
        <translation>wahrscheinlich, ab 0,50</translation>
    </message>
    <message>
        <source>not sure, below 0.50</source>
        <translation>unsicher, unter 0,50</translation>
    </message>
    <message>
        <source>doubtful message</source>
        <translation>zweifelhafte Nachricht</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>steht in der Datei</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>a colour for each speaker</source>
        <translation>eine Farbe je Sprecher</translation>
    </message>
    <message>
        <source>a ground for each thread</source>
        <translation>ein Hintergrund je Thread</translation>
    </message>
</context>
<context>
    <name>antecedent::LegendStrip</name>
    <message>
        <source>Close the legend</source>
        <translation>Die Legende schließen</translation>
    </message>
    <message>
        <source>Close the legend; the Help menu shows it again</source>
        <translation>Die Legende schließen; das Hilfemenü zeigt sie wieder</translation>
    </message>
</context>
<context>
    <name>antecedent::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Antecedent</source>
        <translation>Antecedent</translation>
    </message>
    <message>
        <source>%1 – Antecedent</source>
        <translation>%1 – Antecedent</translation>
    </message>
</context>
<context>
    <name>antecedent::MessageKeys</name>
    <message>
        <source>No other doubtful message</source>
        <translation>Keine weitere zweifelhafte Nachricht</translation>
    </message>
    <message>
        <source>Up, Down	the message before, the message after
Left	what the message answers
Right	the first reply
Alt+Up, Alt+Down	other replies to the same message
Page Up, Page Down	a page of messages back, on
Home, End	the first, the latest message of the thread
Ctrl+Home, Ctrl+End	the first, the last message of the conversation
Space	the next doubtful message, least certain first
1 to 5	choose what the message answers
N	the message starts a thread
P	the message answers a second one too, or no longer
Shift+Up, Shift+Down	select several messages, to correct them together
M	merge the threads of the selected messages
Ctrl+C	copy the text of the selected messages
Menu, Shift+F10	what can be done with the message
Enter	go to the inspector
Ctrl+Shift+D	review the doubtful links
Enter, U, S, Backspace	in a review: right as shown, cannot tell, later, take back
Escape	take back a drag
Ctrl+F, F3, Shift+F3	find, next, previous
Ctrl+0, Ctrl++, Ctrl+-	fit, closer, farther
Ctrl+Z, Ctrl+Shift+Z	undo, redo</source>
        <translation>Auf, Ab	die Nachricht davor, die Nachricht danach
Links	worauf die Nachricht antwortet
Rechts	die erste Antwort
Alt+Auf, Alt+Ab	andere Antworten auf dieselbe Nachricht
Bild auf, Bild ab	eine Seite Nachrichten zurück, weiter
Pos1, Ende	die erste, die neueste Nachricht des Threads
Strg+Pos1, Strg+Ende	die erste, die letzte Nachricht des Gesprächs
Leertaste	die nächste zweifelhafte Nachricht, die unsicherste zuerst
1 bis 5	wählen, worauf die Nachricht antwortet
N	die Nachricht beginnt einen Thread
P	die Nachricht antwortet auch auf eine zweite, oder nicht mehr
Umschalt+Auf, Umschalt+Ab	mehrere Nachrichten auswählen, um sie zusammen zu korrigieren
M	die Threads der ausgewählten Nachrichten verbinden
Strg+C	den Text der ausgewählten Nachrichten kopieren
Menü, Umschalt+F10	was mit der Nachricht getan werden kann
Eingabe	zum Inspektor
Strg+Umschalt+D	die zweifelhaften Verknüpfungen prüfen
Eingabe, U, S, Rücktaste	in einer Prüfung: stimmt so, nicht zu sagen, später, zurücknehmen
Escape	ein Ziehen zurücknehmen
Strg+F, F3, Umschalt+F3	suchen, weiter, zurück
Strg+0, Strg++, Strg+-	einpassen, näher, weiter weg
Strg+Z, Strg+Umschalt+Z	rückgängig, wiederholen</translation>
    </message>
</context>
<context>
    <name>antecedent::MessageMenu</name>
    <message>
        <source>Copy a Ta&amp;ble of Links</source>
        <translation>Ta&amp;belle der Verknüpfungen kopieren</translation>
    </message>
    <message>
        <source>Child, parent, speaker, probability and origin of every link, for a spreadsheet</source>
        <translation>Antwort, Beantwortete, Sprecher, Wahrscheinlichkeit und Herkunft jeder Verknüpfung, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Table of links copied</source>
        <translation>Tabelle der Verknüpfungen kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Reference</source>
        <translation>Ve&amp;rweis kopieren</translation>
    </message>
    <message>
        <source>Copy Thread as Te&amp;xt</source>
        <translation>Thread als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>&amp;All Threads</source>
        <translation>&amp;Alle Threads</translation>
    </message>
    <message>
        <source>This Thread &amp;Alone</source>
        <translation>Diesen Thread &amp;allein</translation>
    </message>
    <message>
        <source>&amp;Start a Thread Here</source>
        <translation>Hier einen &amp;Thread beginnen</translation>
    </message>
    <message>
        <source>&amp;Forget the Decision</source>
        <translation>Entscheidung &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>antecedent::Minimap</name>
    <message>
        <source>Map of the whole drawing</source>
        <translation>Karte der ganzen Zeichnung</translation>
    </message>
    <message>
        <source>The whole drawing; click to go there. The upper edge moves the map.</source>
        <translation>Die ganze Zeichnung; ein Klick führt dorthin. Der obere Rand verschiebt die Karte.</translation>
    </message>
</context>
<context>
    <name>antecedent::MovedLinks</name>
    <message>
        <source>Links that moved</source>
        <translation>Verschobene Verknüpfungen</translation>
    </message>
    <message>
        <source>started a thread</source>
        <translation>begann einen Thread</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>antwortete auf %1</translation>
    </message>
    <message>
        <source>now starts a thread</source>
        <translation>beginnt jetzt einen Thread</translation>
    </message>
    <message>
        <source>now answers %1</source>
        <translation>antwortet jetzt auf %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Right So</source>
        <translation>Stimmt so</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>The new place of %1 is right</source>
        <translation>Der neue Platz von %1 stimmt</translation>
    </message>
</context>
<context>
    <name>antecedent::NetworkScene</name>
    <message>
        <source>one message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>answers others %1 times, is answered %2 times</source>
        <translation>antwortet anderen %1-mal, bekommt %2-mal Antwort</translation>
    </message>
    <message>
        <source>attention %1 %, connects others %2 %</source>
        <translation>Aufmerksamkeit %1 %, verbindet andere zu %2 %</translation>
    </message>
    <message>
        <source>The %1 busiest links of %2 are drawn. Choose a speaker to see all of theirs.</source>
        <translation>Gezeichnet sind die %1 häufigsten von %2 Verknüpfungen. Wählen Sie einen Sprecher, um alle von ihm zu sehen.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1 answers %2 once</source>
        <translation>%1 antwortet %2 einmal</translation>
    </message>
    <message>
        <source>%1 answers %2 %3 times</source>
        <translation>%1 antwortet %2 %3-mal</translation>
    </message>
</context>
<context>
    <name>antecedent::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Den Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>antecedent::OutlinePanel</name>
    <message>
        <source>Outline of the reply tree</source>
        <translation>Gliederung des Antwortbaums</translation>
    </message>
</context>
<context>
    <name>antecedent::PanelDocks</name>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>antecedent::PictureActions</name>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>&amp;Bild speichern …</translation>
    </message>
    <message>
        <source>Save what the view draws as SVG, PNG or PDF</source>
        <translation>Speichert, was die Ansicht zeichnet, als SVG, PNG oder PDF</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture saved to %1</source>
        <translation>Bild in %1 gespeichert</translation>
    </message>
    <message>
        <source>The picture cannot be saved: %1</source>
        <translation>Das Bild lässt sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker geschickt</translation>
    </message>
    <message>
        <source>Save &amp;Statistics…</source>
        <translation>&amp;Statistik speichern …</translation>
    </message>
    <message>
        <source>Save a page with all figures and charts as PDF or HTML</source>
        <translation>Speichert eine Seite mit allen Zahlen und Diagrammen als PDF oder HTML</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>Statistik speichern</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Statistics saved to %1</source>
        <translation>Statistik in %1 gespeichert</translation>
    </message>
    <message>
        <source>The statistics cannot be saved: %1</source>
        <translation>Die Statistik lässt sich nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>antecedent::PictureDialog</name>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>What is &amp;seen now</source>
        <translation>Was &amp;jetzt zu sehen ist</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Pixels of a PNG for each one on the screen</source>
        <translation>Bildpunkte eines PNG für jeden am Bildschirm</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>PNG &amp;fineness</source>
        <translation>PNG-&amp;Auflösung</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>For a &amp;paper</source>
        <translation>Für eine &amp;Veröffentlichung</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source>Width in print</source>
        <translation>Breite im Druck</translation>
    </message>
    <message>
        <source>Font of the figure</source>
        <translation>Schrift der Abbildung</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Wie am Bildschirm</translation>
    </message>
    <message>
        <source>For colour-blind readers</source>
        <translation>Für farbenblinde Leser</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Colours of the figure</source>
        <translation>Farben der Abbildung</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text will be %1 points high: too small to read</source>
        <translation>Der Text wird %1 Punkt hoch: zu klein zum Lesen</translation>
    </message>
    <message>
        <source>Text will be %1 points high</source>
        <translation>Der Text wird %1 Punkt hoch</translation>
    </message>
</context>
<context>
    <name>antecedent::PreferencesDialog</name>
    <message>
        <source>Open the files of the last time</source>
        <translation>Die Dateien vom letzten Mal öffnen</translation>
    </message>
    <message>
        <source>Tell when a long job ends and another program is in front</source>
        <translation>Melden, wenn eine lange Arbeit endet und ein anderes Programm vorn ist</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cores for a prediction</source>
        <translation>Kerne für eine Vorhersage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Folder of the model</source>
        <translation>Ordner des Modells</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>das mitgelieferte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Den Ordner eines Modells wählen</translation>
    </message>
    <message>
        <source>Folder of a model</source>
        <translation>Ordner eines Modells</translation>
    </message>
    <message>
        <source>Colour of speaker %1</source>
        <translation>Farbe von Sprecher %1</translation>
    </message>
    <message>
        <source>Usual Colours</source>
        <translation>Übliche Farben</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>antecedent::ReadingActions</name>
    <message>
        <source>Read &amp;As…</source>
        <translation>Lesen &amp;als …</translation>
    </message>
    <message>
        <source>Format, dates, time zone and columns of the file</source>
        <translation>Format, Datum, Zeitzone und Spalten der Datei</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>Lesen als …</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
</context>
<context>
    <name>antecedent::ReadingDialog</name>
    <message>
        <source>Make one conversation of all that the file holds</source>
        <translation>Aus allem in der Datei ein Gespräch machen</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>Day and month</source>
        <translation>Tag und Monat</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>Nach dem Inhalt</translation>
    </message>
    <message>
        <source>Day first: 3/9 is 3 September</source>
        <translation>Tag zuerst: 3/9 ist der 3. September</translation>
    </message>
    <message>
        <source>Month first: 3/9 is 9 March</source>
        <translation>Monat zuerst: 3/9 ist der 9. März</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>None: times stay as they are</source>
        <translation>Keine: Zeiten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>By content (last time: %1)</source>
        <translation>Nach dem Inhalt (zuletzt: %1)</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>nach ihrem Namen</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>antecedent::ReplyTreeModel</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>antecedent::ReplyTreeView</name>
    <message>
        <source>The same tree is in the outline, row by row.</source>
        <translation>Derselbe Baum steht Zeile für Zeile in der Gliederung.</translation>
    </message>
</context>
<context>
    <name>antecedent::RestPrediction</name>
    <message>
        <source>Finding replies in %1</source>
        <translation>Antworten werden gesucht in %1</translation>
    </message>
</context>
<context>
    <name>antecedent::ReviewBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>Right so far: %1 of %2 (%3 to %4)</source>
        <translation>Bisher richtig: %1 von %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>Links that are right: about %1</source>
        <translation>Richtige Verknüpfungen: etwa %1</translation>
    </message>
    <message>
        <source>, %1 after the next %2</source>
        <translation>, %1 nach den nächsten %2</translation>
    </message>
    <message>
        <source>, %1 after %2</source>
        <translation>, %1 nach %2</translation>
    </message>
    <message>
        <source>Right as Shown</source>
        <translation>Stimmt so</translation>
    </message>
    <message>
        <source>Its links are right as shown (Enter)</source>
        <translation>Die gezeigten Verknüpfungen stimmen (Eingabe)</translation>
    </message>
    <message>
        <source>Cannot Tell</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Nobody is asked again (U)</source>
        <translation>Danach wird nicht noch einmal gefragt (U)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>It comes back at the end (S)</source>
        <translation>Kommt am Ende noch einmal (S)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take the latest answer back (Backspace)</source>
        <translation>Die letzte Antwort zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>End Review</source>
        <translation>Prüfung beenden</translation>
    </message>
    <message>
        <source>What was decided stays (Escape)</source>
        <translation>Was entschieden ist, bleibt (Esc)</translation>
    </message>
    <message>
        <source>What mends most first</source>
        <translation>Wirksamste zuerst</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Thread by thread</source>
        <translation>Thread für Thread</translation>
    </message>
    <message>
        <source>As they were said</source>
        <translation>In zeitlicher Folge</translation>
    </message>
    <message>
        <source>A random sample</source>
        <translation>Zufällige Stichprobe</translation>
    </message>
    <message>
        <source>Order of the review</source>
        <translation>Reihenfolge der Prüfung</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Unter 50 %</translation>
    </message>
    <message>
        <source>Below 70 %</source>
        <translation>Unter 70 %</translation>
    </message>
    <message>
        <source>Below 90 %</source>
        <translation>Unter 90 %</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Alle Verknüpfungen</translation>
    </message>
    <message>
        <source>Which links are reviewed</source>
        <translation>Welche Verknüpfungen geprüft werden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>antecedent::ReviewButton</name>
    <message>
        <source>%1 doubtful</source>
        <translation>%1 zweifelhaft</translation>
    </message>
    <message>
        <source>Review %1 doubtful</source>
        <translation>%1 zweifelhafte prüfen</translation>
    </message>
    <message>
        <source>Nothing doubtful</source>
        <translation>Nichts zweifelhaft</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Go through the doubtful links, one message at a time</source>
        <translation>Die zweifelhaften Verknüpfungen durchgehen, Nachricht für Nachricht</translation>
    </message>
</context>
<context>
    <name>antecedent::ReviewMode</name>
    <message>
        <source>Nothing here needs a review</source>
        <translation>Hier ist nichts zu prüfen</translation>
    </message>
    <message>
        <source>The review is done</source>
        <translation>Die Prüfung ist fertig</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
</context>
<context>
    <name>antecedent::ShortcutsDialog</name>
    <message>
        <source>Set</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Neue Tasten:</translation>
    </message>
    <message>
        <source>This key is the same in every view and stays.</source>
        <translation>Diese Taste ist in jeder Ansicht gleich und bleibt.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”, which will lose them.</source>
        <translation>Diese Tasten gehören zu „%1“ und gehen dort verloren.</translation>
    </message>
</context>
<context>
    <name>antecedent::ShownPrediction</name>
    <message>
        <source>Prediction stopped</source>
        <translation>Vorhersage angehalten</translation>
    </message>
    <message>
        <source>Replies cannot be predicted</source>
        <translation>Antworten können nicht vorhergesagt werden</translation>
    </message>
    <message>
        <source>Finding replies</source>
        <translation>Antworten werden gesucht</translation>
    </message>
    <message>
        <source>Looking at what depends on it</source>
        <translation>Abhängiges wird neu geprüft</translation>
    </message>
    <message>
        <source>Keeping what was found</source>
        <translation>Gefundenes wird behalten</translation>
    </message>
    <message>
        <source>Looking at what follows later</source>
        <translation>Späteres wird neu geprüft</translation>
    </message>
</context>
<context>
    <name>antecedent::SpeakerTableModel</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>How many messages they wrote</source>
        <translation>Wie viele Nachrichten von dieser Person sind</translation>
    </message>
    <message>
        <source>How often they answered others</source>
        <translation>Wie oft sie anderen geantwortet hat</translation>
    </message>
    <message>
        <source>How often others answered them</source>
        <translation>Wie oft andere ihr geantwortet haben</translation>
    </message>
    <message>
        <source>Their share of the attention, in per cent (PageRank)</source>
        <translation>Ihr Anteil an der Aufmerksamkeit in Prozent (PageRank)</translation>
    </message>
    <message>
        <source>Share of the shortest ways between others that lead through them, in per cent (betweenness)</source>
        <translation>Anteil der kürzesten Wege zwischen anderen, die über diese Person führen, in Prozent (Betweenness)</translation>
    </message>
    <message>
        <source>People of one group answer each other more than others</source>
        <translation>Menschen einer Gruppe antworten einander mehr als anderen</translation>
    </message>
</context>
<context>
    <name>antecedent::SpeakersView</name>
    <message>
        <source>Least number of replies for a link</source>
        <translation>Wie viele Antworten eine Verknüpfung mindestens braucht</translation>
    </message>
    <message>
        <source>Leave out links of fewer replies, and who has none then</source>
        <translation>Lässt Verknüpfungen mit weniger Antworten weg, und wer dann keine hat</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Who answers in rows, who is answered in columns</source>
        <translation>In Zeilen, wer antwortet; in Spalten, wem geantwortet wird</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The speakers as a table beside the drawing</source>
        <translation>Die Sprecher als Tabelle neben der Zeichnung</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Alle Verknüpfungen</translation>
    </message>
    <message>
        <source>From %1 replies</source>
        <translation>Ab %1 Antworten</translation>
    </message>
    <message>
        <source>%1 of %2 links · %3 speakers · %4 groups</source>
        <translation>%1 von %2 Verknüpfungen · %3 Sprecher · %4 Gruppen</translation>
    </message>
</context>
<context>
    <name>antecedent::StatisticsPanel</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save as Page…</source>
        <translation>Als Seite speichern …</translation>
    </message>
</context>
<context>
    <name>antecedent::StatusPanel</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the running work</source>
        <translation>Die laufende Arbeit anhalten</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 corrected · </source>
        <translation>%1 · %2 · %3 korrigiert · </translation>
    </message>
</context>
<context>
    <name>antecedent::TabbedWindow</name>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>&amp;New Tab</source>
        <translation>&amp;Neuer Tab</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>Next Ta&amp;b</source>
        <translation>Nächster &amp;Tab</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>antecedent::ThreadListModel</name>
    <message>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not predicted</source>
        <translation>nicht vorhergesagt</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>1 Sprecher</translation>
    </message>
    <message>
        <source>%1 speakers</source>
        <translation>%1 Sprecher</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>%1 zweifelhaft</translation>
    </message>
    <message>
        <source>Thread by %1: %2, %3</source>
        <translation>Thread von %1: %2, %3</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, angeheftet</translation>
    </message>
</context>
<context>
    <name>antecedent::ThreadMapScene</name>
    <message>
        <source>one message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
</context>
<context>
    <name>antecedent::ThreadsPanel</name>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Conversation of the file</source>
        <translation>Gespräch der Datei</translation>
    </message>
    <message>
        <source>%1 (replies not found yet)</source>
        <translation>%1 (Antworten noch nicht gefunden)</translation>
    </message>
    <message>
        <source>Search threads</source>
        <translation>Threads durchsuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>By doubt</source>
        <translation>Nach Zweifel</translation>
    </message>
    <message>
        <source>Order of the threads</source>
        <translation>Reihenfolge der Threads</translation>
    </message>
    <message>
        <source>Name of the thread</source>
        <translation>Name des Threads</translation>
    </message>
    <message>
        <source>Empty: it is called by its first message.</source>
        <translation>Leer: Er heißt wie seine erste Nachricht.</translation>
    </message>
    <message>
        <source>&amp;Name the Thread…</source>
        <translation>Thread be&amp;nennen …</translation>
    </message>
    <message>
        <source>&amp;Pin the Thread</source>
        <translation>Thread an&amp;heften</translation>
    </message>
</context>
<context>
    <name>antecedent::ThresholdSlider</name>
    <message>
        <source>sure ≥</source>
        <translation>sicher ≥</translation>
    </message>
    <message>
        <source>Draw links from this probability on</source>
        <translation>Verknüpfungen ab dieser Wahrscheinlichkeit zeichnen</translation>
    </message>
    <message>
        <source>Predicted links that are less sure are not drawn</source>
        <translation>Vorhergesagte Verknüpfungen, die weniger sicher sind, werden nicht gezeichnet</translation>
    </message>
</context>
<context>
    <name>antecedent::TimelineScene</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>antecedent::TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
</context>
<context>
    <name>antecedent::UndoPanel</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>antecedent::ViewActions</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Two Views Side by Side</source>
        <translation>&amp;Zwei Ansichten nebeneinander</translation>
    </message>
    <message>
        <source>Left to &amp;Right</source>
        <translation>Von links nach &amp;rechts</translation>
    </message>
    <message>
        <source>Draw the tree from left to right</source>
        <translation>Den Baum von links nach rechts zeichnen</translation>
    </message>
    <message>
        <source>Timeline by the &amp;Clock</source>
        <translation>Zeitachse nach der &amp;Uhr</translation>
    </message>
    <message>
        <source>Distances follow the time between messages, not only their order</source>
        <translation>Abstände folgen der Zeit zwischen den Nachrichten, nicht nur ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>This Thread &amp;Alone</source>
        <translation>Diesen Thread &amp;allein</translation>
    </message>
    <message>
        <source>Show only the thread of the selected message</source>
        <translation>Nur den Thread der gewählten Nachricht zeigen</translation>
    </message>
    <message>
        <source>F&amp;old Replies</source>
        <translation>Antworten &amp;falten</translation>
    </message>
    <message>
        <source>Fold the replies to the selected message away, or back</source>
        <translation>Die Antworten auf die gewählte Nachricht weg- oder aufklappen</translation>
    </message>
    <message>
        <source>Fold All T&amp;hreads</source>
        <translation>Alle Threads &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Alles a&amp;ufklappen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole tree</source>
        <translation>Den ganzen Baum zeigen</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>&amp;Näher</translation>
    </message>
    <message>
        <source>F&amp;arther</source>
        <translation>&amp;Weiter weg</translation>
    </message>
    <message>
        <source>Select a message of the thread first</source>
        <translation>Wählen Sie zuerst eine Nachricht des Threads</translation>
    </message>
    <message>
        <source>How the conversation is shown</source>
        <translation>Wie das Gespräch gezeigt wird</translation>
    </message>
    <message>
        <source>S&amp;ystem Lines in All Views</source>
        <translation>S&amp;ystemzeilen in allen Ansichten</translation>
    </message>
    <message>
        <source>“joined”, “left” and the like, which stand only in the transcript otherwise</source>
        <translation>„beigetreten“, „gegangen“ und dergleichen, die sonst nur in der Mitschrift stehen</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Thread Map by &amp;Doubt</source>
        <translation>Thread-Karte nach &amp;Zweifel</translation>
    </message>
    <message>
        <source>Colours of the thread map tell how doubtful the links are, not who speaks</source>
        <translation>Die Farben der Thread-Karte sagen, wie zweifelhaft die Verknüpfungen sind, nicht, wer spricht</translation>
    </message>
    <message>
        <source>What the lines, signs and colours mean, below the drawing</source>
        <translation>Was Linien, Zeichen und Farben bedeuten, unter der Zeichnung</translation>
    </message>
</context>
<context>
    <name>antecedent::ViewPane</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>Diese Ansicht schließen</translation>
    </message>
</context>
<context>
    <name>antecedent::WelcomePage</name>
    <message>
        <source>Antecedent</source>
        <translation>Antecedent</translation>
    </message>
    <message>
        <source>Finds out who answered whom in a conversation, and shows how sure it is.</source>
        <translation>Findet heraus, wer in einem Gespräch wem geantwortet hat, und zeigt, wie sicher das ist.</translation>
    </message>
    <message>
        <source>Or look at a sample</source>
        <translation>Oder sehen Sie sich ein Beispiel an</translation>
    </message>
    <message>
        <source>Drop a conversation here: chat log, forum export, meeting transcript</source>
        <translation>Hier ein Gespräch ablegen: Chatprotokoll, Forumsexport, Mitschrift einer Besprechung</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a conversation</source>
        <translation>Ein Gespräch öffnen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open a folder of one conversation</source>
        <translation>Ordner mit einem Gespräch öffnen</translation>
    </message>
</context>
<context>
    <name>antecedent::WhyLabel</name>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>For a new thread:</source>
        <translation>Für einen neuen Thread:</translation>
    </message>
    <message>
        <source>For %1, %2:</source>
        <translation>Für %1, %2:</translation>
    </message>
    <message>
        <source>the wording as a whole; no single sign stands out</source>
        <translation>der Wortlaut als Ganzes; kein einzelnes Zeichen sticht heraus</translation>
    </message>
</context>
<context>
    <name>antecedent::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Vorhersagen</translation>
    </message>
    <message>
        <source>Predict who answers whom; what the file says and what you corrected stays</source>
        <translation>Vorhersagen, wer wem antwortet; was die Datei sagt und was Sie korrigiert haben, bleibt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write the reply tree as JSON</source>
        <translation>Den Antwortbaum als JSON schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Message</source>
        <translation>Nächste &amp;zweifelhafte Nachricht</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>A&amp;ntworten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open Fol&amp;der…</source>
        <translation>Or&amp;dner öffnen …</translation>
    </message>
    <message>
        <source>Exports of Slack, Zulip or Telegram are folders; so are logs with a file for each day</source>
        <translation>Exporte von Slack, Zulip oder Telegram sind Ordner; ebenso Protokolle mit einer Datei je Tag</translation>
    </message>
</context>
<context>
    <name>antecedent::WindowDialogs</name>
    <message>
        <source>Open a conversation</source>
        <translation>Ein Gespräch öffnen</translation>
    </message>
    <message>
        <source>Export the reply tree</source>
        <translation>Den Antwortbaum exportieren</translation>
    </message>
    <message>
        <source>Reply tree (*.json)</source>
        <translation>Antwortbaum (*.json)</translation>
    </message>
    <message>
        <source>One message a line (*.jsonl)</source>
        <translation>Eine Nachricht je Zeile (*.jsonl)</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>Seite zum Lesen (*.html)</translation>
    </message>
    <message>
        <source>Page to read, without names (*.html)</source>
        <translation>Seite zum Lesen, ohne Namen (*.html)</translation>
    </message>
    <message>
        <source>Open a folder of one conversation, such as an export</source>
        <translation>Ordner mit einem Gespräch öffnen, etwa einen Export</translation>
    </message>
    <message>
        <source>Antecedent</source>
        <translation>Antecedent</translation>
    </message>
</context>
<context>
    <name>antecedent::Workspace</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Choose another message in the list first, then press P</source>
        <translation>Wählen Sie zuerst eine andere Nachricht in der Liste und drücken Sie dann P</translation>
    </message>
    <message>
        <source>Select messages of two threads to merge them</source>
        <translation>Wählen Sie Nachrichten aus zwei Threads, um sie zu verbinden</translation>
    </message>
    <message>
        <source>Merge %1 threads</source>
        <translation>%1 Threads verbinden</translation>
    </message>
    <message>
        <source>%1 is later than %2: a message can only answer an earlier one</source>
        <translation>%1 kommt nach %2: Eine Nachricht kann nur auf eine frühere antworten</translation>
    </message>
    <message>
        <source>Opening stopped</source>
        <translation>Öffnen angehalten</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Places in the file that could not be read: %1</source>
        <translation>Stellen der Datei, die nicht gelesen werden konnten: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment</source>
        <translation>%1 kann im Augenblick nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>%1 wird neu gelesen</translation>
    </message>
    <message>
        <source>Messages added: %1</source>
        <translation>Neue Nachrichten: %1</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>Decisions are kept in %1</source>
        <translation>Entscheidungen liegen in %1</translation>
    </message>
    <message>
        <source>Decisions without their message: %1 (File &gt; Where Decisions Are Kept)</source>
        <translation>Entscheidungen ohne ihre Nachricht: %1 (Datei &gt; Wo Entscheidungen liegen)</translation>
    </message>
    <message>
        <source>The project of %1 was damaged</source>
        <translation>Das Projekt von %1 war beschädigt</translation>
    </message>
    <message>
        <source>What could be read of it was saved. The damaged file is %1.</source>
        <translation>Was lesbar war, ist gerettet. Die beschädigte Datei ist %1.</translation>
    </message>
    <message>
        <source>Put %1 links back</source>
        <translation>%1 Verknüpfungen zurücksetzen</translation>
    </message>
</context>
</TS>

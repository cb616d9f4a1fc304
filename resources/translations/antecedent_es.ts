<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>%1 días</translation>
    </message>
</context>
<context>
    <name>DesktopProgram</name>
    <message>
        <source>Finds who answered whom in a conversation.</source>
        <translation>Averigua quién respondió a quién en una conversación.</translation>
    </message>
    <message>
        <source>conversations to open, each in a tab</source>
        <translation>conversaciones que se abren, cada una en una pestaña</translation>
    </message>
    <message>
        <source>write a picture of the window, once the file is open and predicted</source>
        <translation>escribir una imagen de la ventana cuando el archivo esté abierto y predicho</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark o system</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>tamaño de la ventana</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>no existe ese archivo ni esa carpeta</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>cannot be opened; check its permissions</source>
        <translation>no se puede abrir; compruebe los permisos</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>is empty; there is no conversation to read</source>
        <translation>está vacío; no hay ninguna conversación que leer</translation>
    </message>
    <message>
        <source>there are no messages in it</source>
        <translation>no contiene mensajes</translation>
    </message>
    <message>
        <source>is larger than %1 MB; split it first</source>
        <translation>ocupa más de %1 MB; divídalo antes</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MB</source>
        <translation>ocupa más de %1 MB una vez descomprimido</translation>
    </message>
    <message>
        <source>the compressed data are damaged or cut short%1; fetch the file again</source>
        <translation>los datos comprimidos están dañados o incompletos%1; obtenga de nuevo el archivo</translation>
    </message>
    <message>
        <source>is not a text file; export the conversation as text or JSON first</source>
        <translation>no es un archivo de texto; exporte antes la conversación como texto o JSON</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>JSON no válido: %1</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;; known formats: %2</source>
        <translation>formato desconocido «%1»; formatos conocidos: %2</translation>
    </message>
    <message>
        <source>no utterances.jsonl in the folder; expected a ConvoKit corpus</source>
        <translation>no hay utterances.jsonl en la carpeta; se esperaba un corpus de ConvoKit</translation>
    </message>
    <message>
        <source>a picture&apos;s name ends in .svg, .png or .pdf</source>
        <translation>el nombre de una imagen termina en .svg, .png o .pdf</translation>
    </message>
    <message>
        <source>there is no such message</source>
        <translation>no existe ese mensaje</translation>
    </message>
    <message>
        <source>a message can only answer an earlier one</source>
        <translation>un mensaje solo puede responder a uno anterior</translation>
    </message>
    <message>
        <source>a message cannot answer the same one twice</source>
        <translation>un mensaje no puede responder dos veces al mismo</translation>
    </message>
    <message>
        <source>is not a model of this version</source>
        <translation>no es un modelo de esta versión</translation>
    </message>
    <message>
        <source>was trained on evidence that this version does not read</source>
        <translation>se entrenó con indicios que esta versión no lee</translation>
    </message>
    <message>
        <source>was made with a mask that this version does not know: %1</source>
        <translation>se hizo con una máscara que esta versión no conoce: %1</translation>
    </message>
    <message>
        <source>has a damaged config.json: %1</source>
        <translation>tiene un config.json dañado: %1</translation>
    </message>
    <message>
        <source>has no vocabulary that can be read</source>
        <translation>no tiene un vocabulario legible</translation>
    </message>
    <message>
        <source>the vocabulary has no %1</source>
        <translation>en el vocabulario falta %1</translation>
    </message>
    <message>
        <source>is too short for a weights file</source>
        <translation>es demasiado corto para ser un archivo de pesos</translation>
    </message>
    <message>
        <source>is cut off or not a weights file</source>
        <translation>está incompleto o no es un archivo de pesos</translation>
    </message>
    <message>
        <source>has no header</source>
        <translation>no tiene cabecera</translation>
    </message>
    <message>
        <source>has a damaged header</source>
        <translation>tiene la cabecera dañada</translation>
    </message>
    <message>
        <source>lacks the tensor %1</source>
        <translation>falta el tensor %1</translation>
    </message>
    <message>
        <source>tensor %1 has the unknown type %2</source>
        <translation>el tensor %1 es del tipo desconocido %2</translation>
    </message>
    <message>
        <source>tensor %1 does not fit its place in the file</source>
        <translation>el tensor %1 no cabe en su lugar del archivo</translation>
    </message>
    <message>
        <source>the tensor %1 has another shape than this network&apos;s</source>
        <translation>el tensor %1 tiene otra forma que en esta red</translation>
    </message>
    <message>
        <source>the tensor %1 holds values that are no numbers: the file is damaged</source>
        <translation>el tensor %1 contiene valores que no son números: el archivo está dañado</translation>
    </message>
    <message>
        <source>the scales of %1 do not fit its rows</source>
        <translation>las escalas de %1 no corresponden a sus filas</translation>
    </message>
    <message>
        <source>the library that predicts is missing; build the target antecedent_predictor, or reinstall the program</source>
        <translation>falta la biblioteca que predice; compile el objetivo antecedent_predictor o reinstale el programa</translation>
    </message>
    <message>
        <source>cannot be loaded: %1</source>
        <translation>no se puede cargar: %1</translation>
    </message>
    <message>
        <source>belongs to another version of the program; rebuild or reinstall it</source>
        <translation>pertenece a otra versión del programa; recompílela o reinstálela</translation>
    </message>
    <message>
        <source>the network failed: %1</source>
        <translation>la red ha fallado: %1</translation>
    </message>
    <message>
        <source>no longer begins with the messages that were predicted</source>
        <translation>ya no empieza con los mensajes que se predijeron</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>needs more memory than there is; split it first</source>
        <translation>necesita más memoria de la que hay; divida el archivo</translation>
    </message>
    <message>
        <source>not recognised as a conversation</source>
        <translation>no se reconoce como conversación</translation>
    </message>
    <message>
        <source>not recognised as a conversation; if it is one, name its format with --format (see `antecedent formats`)</source>
        <translation>no se reconoce como conversación</translation>
    </message>
    <message>
        <source>is JSON%1, but no messages were found in it; see `antecedent formats` for what is read, or name the fields with --columns</source>
        <translation>es JSON%1, pero no contiene mensajes</translation>
    </message>
    <message>
        <source>begins as JSON, but is none; it may be damaged</source>
        <translation>empieza como JSON, pero no lo es; quizá esté dañado</translation>
    </message>
    <message>
        <source>is HTML or XML of a kind that is not known; see `antecedent formats` for what is read</source>
        <translation>es HTML o XML de un tipo desconocido</translation>
    </message>
    <message>
        <source>no conversation found in it%1</source>
        <translation>no contiene ninguna conversación%1</translation>
    </message>
    <message>
        <source>is a folder or an archive; the format %1 is read from a file</source>
        <translation>es una carpeta o un archivo comprimido; el formato %1 se lee de un archivo</translation>
    </message>
    <message>
        <source>is a folder or an archive; this format is read from a file</source>
        <translation>es una carpeta o un archivo comprimido; este formato se lee de un archivo</translation>
    </message>
    <message>
        <source>is a folder or an archive; a transcript is one file</source>
        <translation>es una carpeta o un archivo comprimido; una transcripción es un solo archivo</translation>
    </message>
    <message>
        <source>the table reader could not be started</source>
        <translation>no se pudo leer la tabla</translation>
    </message>
    <message>
        <source>not a table: %1</source>
        <translation>no es una tabla: %1</translation>
    </message>
    <message>
        <source>no message found%1</source>
        <translation>no se encontró ningún mensaje%1</translation>
    </message>
    <message>
        <source>is no well-formed XML: %1</source>
        <translation>no es XML bien formado: %1</translation>
    </message>
    <message>
        <source>is not in UTF-8</source>
        <translation>no está en UTF-8</translation>
    </message>
    <message>
        <source>is encrypted; unpack it first</source>
        <translation>está cifrado; descomprímalo primero</translation>
    </message>
    <message>
        <source>has more than %1 files in it</source>
        <translation>contiene más de %1 archivos</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MB; unpack it and name the files that you need</source>
        <translation>descomprimido ocupa más de %1 MB; descomprímalo y abra los archivos que necesite</translation>
    </message>
    <message>
        <source>the archive is damaged or cut short%1; fetch the file again</source>
        <translation>el archivo está dañado o incompleto%1; descárguelo otra vez</translation>
    </message>
    <message>
        <source>is an archive that cannot be read; unpack it first</source>
        <translation>es un archivo comprimido que no se puede leer; descomprímalo primero</translation>
    </message>
    <message>
        <source>cannot be listed: %1</source>
        <translation>no se puede listar: %1</translation>
    </message>
    <message>
        <source>is not a text file</source>
        <translation>no es un archivo de texto</translation>
    </message>
    <message>
        <source>is a chat log taken apart into tokens, without its speakers; read the .ascii.txt or .raw.txt beside it</source>
        <translation>es un registro dividido en palabras y sin hablantes; abra el .ascii.txt o .raw.txt que lo acompaña</translation>
    </message>
    <message>
        <source>is yt-dlp&apos;s description of a video without its comments; fetch it with --write-comments</source>
        <translation>es la descripción de un vídeo de yt-dlp sin comentarios; descárguela con --write-comments</translation>
    </message>
    <message>
        <source>has tiers of words or sounds alone; one with the utterances of each speaker is needed</source>
        <translation>solo tiene capas de palabras o sonidos; hace falta una con los enunciados de cada hablante</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>no se puede crear: %1</translation>
    </message>
    <message>
        <source>looks like mail, but not like a mailbox or a mail that is known; see `antecedent formats`</source>
        <translation>parece correo, pero no es un buzón ni un mensaje conocido</translation>
    </message>
    <message>
        <source>is opened for reading alone</source>
        <translation>está abierto solo para lectura</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>is a project without conversations</source>
        <translation>es un proyecto sin conversaciones</translation>
    </message>
    <message>
        <source>message %1 is not in it</source>
        <translation>el mensaje %1 no está en él</translation>
    </message>
    <message>
        <source>cannot be set aside: %1</source>
        <translation>no se puede apartar: %1</translation>
    </message>
    <message>
        <source>no model is installed (looked in %1); name one with --model or ANTECEDENT_MODEL</source>
        <translation>no hay ningún modelo instalado (buscado en %1); indique uno con --model o ANTECEDENT_MODEL</translation>
    </message>
    <message>
        <source>is not a model: a model is a folder with a config.json in it, or the name of one that came with the program</source>
        <translation>no es un modelo: un modelo es una carpeta con un config.json, o el nombre de uno incluido con el programa</translation>
    </message>
    <message>
        <source>has a tokenizer that this version does not know: %1</source>
        <translation>tiene un tokenizador que esta versión no conoce: %1</translation>
    </message>
    <message>
        <source>is no SentencePiece model, or damaged</source>
        <translation>no es un modelo SentencePiece o está dañado</translation>
    </message>
    <message>
        <source>treats blanks in a way that this version does not know</source>
        <translation>trata los espacios de un modo que esta versión no conoce</translation>
    </message>
    <message>
        <source>has no piece with the number %1</source>
        <translation>no tiene ninguna pieza con el número %1</translation>
    </message>
    <message>
        <source>has a damaged map of characters</source>
        <translation>tiene una tabla de caracteres dañada</translation>
    </message>
    <message>
        <source>has no marks for the start and the end of a text and for what is unknown</source>
        <translation>no tiene marcas para el inicio y el fin de un texto ni para lo desconocido</translation>
    </message>
    <message>
        <source>its config.json has heads that do not divide the encoder&apos;s width</source>
        <translation>su config.json tiene cabezas que no dividen el ancho del codificador</translation>
    </message>
    <message>
        <source>does not say what encoder this is: %1</source>
        <translation>no dice qué codificador es: %1</translation>
    </message>
    <message>
        <source>holds a tensor that this network has no place for: %1 (does the config.json beside it belong to it?)</source>
        <translation>contiene un tensor para el que esta red no tiene lugar: %1 (¿le corresponde el config.json de al lado?)</translation>
    </message>
    <message>
        <source>is damaged, or belongs to another model: its sha256 is not the one in config.json; fetch the model again</source>
        <translation>está dañado o pertenece a otro modelo: su sha256 no es el de config.json; vuelva a obtener el modelo</translation>
    </message>
    <message>
        <source>tells of a larger network in config.json than its model.safetensors holds: one of them is damaged</source>
        <translation>describe en config.json una red mayor que la de model.safetensors: uno de los dos archivos está dañado</translation>
    </message>
    <message>
        <source>there is too little memory; close other programs, or split the input</source>
        <translation>no hay memoria suficiente; cierre otros programas o divida la entrada</translation>
    </message>
    <message>
        <source>there is too little memory for the network: it needs %1 MB, and %2 MB are left</source>
        <translation>no hay memoria suficiente para la red: necesita %1 MB y quedan %2 MB</translation>
    </message>
    <message>
        <source>a report&apos;s name ends in .pdf or .html</source>
        <translation>el nombre de un informe termina en .pdf o .html</translation>
    </message>
    <message>
        <source>%1 has %2 pieces, of which the encoder knows %3 (config.json): they are not of the same model</source>
        <translation>%1 tiene %2 piezas, de las que el codificador conoce %3 (config.json): no son del mismo modelo</translation>
    </message>
    <message>
        <source>--columns: &quot;%1&quot; is no pair such as speaker=from</source>
        <translation>--columns: «%1» no es un par como speaker=from</translation>
    </message>
    <message>
        <source>--columns: &quot;%1&quot; is no part of a message; known are %2</source>
        <translation>--columns: «%1» no es parte de un mensaje; se conocen %2</translation>
    </message>
    <message>
        <source>--render and --report do not go together</source>
        <translation>--render y --report no se pueden combinar</translation>
    </message>
    <message>
        <source>--render and --report take one conversation</source>
        <translation>--render y --report toman una conversación</translation>
    </message>
    <message>
        <source>--shard: &quot;%1&quot; is no part; give one as 2/8, the second of eight</source>
        <translation>--shard: «%1» no es una parte; indique una como 2/8, la segunda de ocho</translation>
    </message>
    <message>
        <source>a stopped run left a part of it; go on with --resume, or begin anew with --overwrite</source>
        <translation>una ejecución detenida dejó una parte; continúe con --resume o empiece de nuevo con --overwrite</translation>
    </message>
    <message>
        <source>belongs to another run than the first part: the %1 differs</source>
        <translation>pertenece a otra ejecución que la primera parte: difiere %1</translation>
    </message>
    <message>
        <source>cannot be packed</source>
        <translation>no se puede comprimir</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>no se puede eliminar: %1</translation>
    </message>
    <message>
        <source>cannot be written: the folder %1 is read-only</source>
        <translation>no se puede escribir: la carpeta %1 es de solo lectura</translation>
    </message>
    <message>
        <source>cannot be written: there is no folder %1</source>
        <translation>no se puede escribir: no existe la carpeta %1</translation>
    </message>
    <message>
        <source>conversation %1 is too long to be held, which --pseudonymise and --network need; leave out --stream</source>
        <translation>la conversación %1 es demasiado larga para mantenerla en memoria, como requieren --pseudonymise y --network; omita --stream</translation>
    </message>
    <message>
        <source>exists already; give another name</source>
        <translation>ya existe; elija otro nombre</translation>
    </message>
    <message>
        <source>has no %1 beside it: it is no output of predict --shard, or that has not ended; run it again with --resume</source>
        <translation>no tiene %1 a su lado: no es una salida de predict --shard, o la ejecución no terminó; vuelva a lanzarla con --resume</translation>
    </message>
    <message>
        <source>has no conversation &quot;%1&quot;, which the gold file has</source>
        <translation>no tiene la conversación «%1», que sí está en el archivo de referencia</translation>
    </message>
    <message>
        <source>has no links but those that its platform declares, which are kept (--keep-declared), so that nothing is left to score</source>
        <translation>solo tiene los enlaces declarados por su plataforma, que se conservan (--keep-declared); no queda nada que evaluar</translation>
    </message>
    <message>
        <source>has other text than the gold conversation &quot;%1&quot; under the same ids</source>
        <translation>tiene, con los mismos identificadores, otro texto que la conversación de referencia «%1»</translation>
    </message>
    <message>
        <source>holds less than its manifest says; run this part again</source>
        <translation>contiene menos de lo que dice su manifiesto; vuelva a ejecutar esta parte</translation>
    </message>
    <message>
        <source>is a Word document without turns that were recognised in it; expected &quot;Name: text&quot; or a name and a time above each turn</source>
        <translation>es un documento de Word en el que no se reconocieron intervenciones; se espera «Nombre: texto» o un nombre y una hora encima de cada intervención</translation>
    </message>
    <message>
        <source>is a file of annotations of Glozz; export the dialogues as JSON with &quot;edus&quot; and &quot;relations&quot; first</source>
        <translation>es un archivo de anotaciones de Glozz; exporte antes los diálogos como JSON con «edus» y «relations»</translation>
    </message>
    <message>
        <source>is a file; this format needs a folder</source>
        <translation>es un archivo; este formato necesita una carpeta</translation>
    </message>
    <message>
        <source>is a folder; give the name of a file in it</source>
        <translation>es una carpeta; indique el nombre de un archivo dentro de ella</translation>
    </message>
    <message>
        <source>is a list of a Discourse forum&apos;s topics; fetch each topic as /t/ID.json?print=true</source>
        <translation>es la lista de temas de un foro de Discourse; descargue cada tema como /t/ID.json?print=true</translation>
    </message>
    <message>
        <source>is a list of a Slack workspace&apos;s channels; give the folder or zip of the export that it is from</source>
        <translation>es la lista de canales de un espacio de Slack; abra la carpeta o el zip de la exportación</translation>
    </message>
    <message>
        <source>is a list of a Slack workspace&apos;s users; give the folder or zip of the export that it is from</source>
        <translation>es la lista de miembros de un espacio de Slack; abra la carpeta o el zip de la exportación</translation>
    </message>
    <message>
        <source>is a list of discourse relations between stretches of text (DISRPT), which does not say who speaks; read the corpus it was made from</source>
        <translation>es una lista de relaciones discursivas entre fragmentos de texto (DISRPT), que no dice quién habla; abra el corpus del que procede</translation>
    </message>
    <message>
        <source>is a list of reply links without the messages that they join; give the folder with the log beside it</source>
        <translation>es una lista de enlaces de respuesta sin los mensajes que unen; abra la carpeta que contiene también el registro</translation>
    </message>
    <message>
        <source>is a list of telephone calls, in which nobody says anything</source>
        <translation>es una lista de llamadas telefónicas, en la que nadie dice nada</translation>
    </message>
    <message>
        <source>is a list of words with their grammar (CoNLL-U), which does not say who speaks; read the text it was made from</source>
        <translation>es una lista de palabras con su gramática (CoNLL-U), que no dice quién habla; abra el texto del que procede</translation>
    </message>
    <message>
        <source>is being written by another run</source>
        <translation>la está escribiendo otra ejecución</translation>
    </message>
    <message>
        <source>is damaged; begin anew with --overwrite</source>
        <translation>está dañado; empiece de nuevo con --overwrite</translation>
    </message>
    <message>
        <source>is no JSON object such as {&quot;speaker&quot;: &quot;from&quot;}</source>
        <translation>no es un objeto JSON como {&quot;speaker&quot;: &quot;from&quot;}</translation>
    </message>
    <message>
        <source>is no message: it needs &quot;text&quot;</source>
        <translation>no es un mensaje: falta «text»</translation>
    </message>
    <message>
        <source>is no piece of an annotated corpus that is known</source>
        <translation>no es una parte conocida de un corpus anotado</translation>
    </message>
    <message>
        <source>is no record of a run by this version</source>
        <translation>no es un registro de ejecución de esta versión</translation>
    </message>
    <message>
        <source>is part %1, and so is %2; name each once</source>
        <translation>es la parte %1, igual que %2; indique cada una una sola vez</translation>
    </message>
    <message>
        <source>is read and would be written over; name another output, or give --overwrite</source>
        <translation>se está leyendo y se sobrescribiría; indique otra salida o --overwrite</translation>
    </message>
    <message>
        <source>is the realm.json of a Zulip export; give the export&apos;s folder or archive</source>
        <translation>es el realm.json de una exportación de Zulip; abra la carpeta o el archivo de la exportación</translation>
    </message>
    <message>
        <source>looks like the log of a program</source>
        <translation>parece el registro de un programa</translation>
    </message>
    <message>
        <source>no conversation is open</source>
        <translation>no hay ninguna conversación abierta</translation>
    </message>
    <message>
        <source>no message declares whom it answers, so there is nothing to score against</source>
        <translation>ningún mensaje declara a quién responde; no hay nada con que comparar</translation>
    </message>
    <message>
        <source>no message found; expected %1</source>
        <translation>no se encontró ningún mensaje; se esperaba %1</translation>
    </message>
    <message>
        <source>no name in it comes twice; if it is a conversation nevertheless, say so with --format transcript</source>
        <translation>ningún nombre aparece dos veces; si aun así es una conversación, indique el formato transcript</translation>
    </message>
    <message>
        <source>no part holds conversation %1 of the input; run them again</source>
        <translation>ninguna parte contiene la conversación %1 de la entrada; vuelva a ejecutarlas</translation>
    </message>
    <message>
        <source>nothing was decided of this message</source>
        <translation>no se ha decidido nada sobre este mensaje</translation>
    </message>
    <message>
        <source>nothing was predicted yet</source>
        <translation>aún no se ha predicho nada</translation>
    </message>
    <message>
        <source>of %1 parts these are missing: %2; name the outputs of all parts</source>
        <translation>de %1 partes faltan estas: %2; indique las salidas de todas las partes</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>se detuvo la lectura</translation>
    </message>
    <message>
        <source>says of no message whom it answers (what a model predicted does not count), so there is nothing to score against</source>
        <translation>no dice de ningún mensaje a quién responde (lo que predijo un modelo no cuenta); no hay nada con que comparar</translation>
    </message>
    <message>
        <source>says of no message whom it answers, so nobody could be asked</source>
        <translation>no dice de ningún mensaje a quién responde; no habría a quién preguntar</translation>
    </message>
    <message>
        <source>shares no message id with the gold conversation &quot;%1&quot;; is it of the same text?</source>
        <translation>no comparte ningún identificador de mensaje con la conversación de referencia «%1»; ¿es el mismo texto?</translation>
    </message>
    <message>
        <source>something was predicted already</source>
        <translation>ya se ha predicho algo</translation>
    </message>
    <message>
        <source>standard output takes no more</source>
        <translation>la salida estándar ya no admite más</translation>
    </message>
    <message>
        <source>the column for &quot;%1&quot; is no text</source>
        <translation>la columna para «%1» no es texto</translation>
    </message>
    <message>
        <source>the earlier run was another one (%1); begin anew with --overwrite</source>
        <translation>la ejecución anterior era otra (%1); empiece de nuevo con --overwrite</translation>
    </message>
    <message>
        <source>the format %1 is a file, not a folder</source>
        <translation>el formato %1 es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>the layout needs one size for every message</source>
        <translation>la disposición necesita un tamaño para cada mensaje</translation>
    </message>
    <message>
        <source>the layout needs one size for every speaker</source>
        <translation>la disposición necesita un tamaño para cada persona</translation>
    </message>
    <message>
        <source>the layout was stopped</source>
        <translation>se detuvo la disposición</translation>
    </message>
    <message>
        <source>the picture would have too many pixels (%1 by %2); take a smaller scale, one thread, or SVG</source>
        <translation>la imagen tendría demasiados píxeles (%1 por %2); use una escala menor, un solo hilo o SVG</translation>
    </message>
    <message>
        <source>there is no record of a run at this place</source>
        <translation>aquí no hay ningún registro de ejecución</translation>
    </message>
    <message>
        <source>unknown time zone &quot;%1&quot;; name one as Europe/Berlin or GMT+2</source>
        <translation>zona horaria desconocida «%1»; indique una como Europe/Berlin o GMT+2</translation>
    </message>
    <message>
        <source>was changed since it was written; run this part again</source>
        <translation>se modificó después de escribirse; vuelva a ejecutar esta parte</translation>
    </message>
    <message>
        <source>was cut short; run this part again</source>
        <translation>está incompleta; vuelva a ejecutar esta parte</translation>
    </message>
    <message>
        <source>what was learnt from decisions cannot be read</source>
        <translation>lo aprendido de las decisiones no se puede leer</translation>
    </message>
    <message>
        <source>was written by a later version of Antecedent; it is shown, and nothing is written to it</source>
        <translation>lo escribió una versión posterior de Antecedent; se muestra y no se escribe nada en él</translation>
    </message>
    <message>
        <source>cannot be opened; is its folder there and writable?</source>
        <translation>no se puede abrir; ¿existe su carpeta y se puede escribir en ella?</translation>
    </message>
    <message>
        <source>cannot be understood: %1</source>
        <translation>no se puede interpretar: %1</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>no se puede usar: %1</translation>
    </message>
    <message>
        <source>cannot be written: the file or its folder is read-only</source>
        <translation>no se puede escribir: el archivo o su carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>conversation %1 goes on here, behind another one; put the lines of a conversation together, or leave out --stream</source>
        <translation>la conversación %1 continúa aquí, detrás de otra; agrupe las líneas de cada conversación u omita --stream</translation>
    </message>
    <message>
        <source>is being written by another program; try again in a moment</source>
        <translation>otro programa lo está escribiendo; inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <source>is damaged; antecedent project salvage takes what can be read into a new file</source>
        <translation>está dañado; antecedent project salvage pasa lo que se puede leer a un archivo nuevo</translation>
    </message>
    <message>
        <source>is no project file</source>
        <translation>no es un archivo de proyecto</translation>
    </message>
    <message>
        <source>the data are damaged or cut short; fetch the file again</source>
        <translation>los datos están dañados o incompletos; descargue el archivo otra vez</translation>
    </message>
    <message>
        <source>the disk is full; nothing of what was there is lost. Free some space and try again</source>
        <translation>el disco está lleno; no se ha perdido nada de lo que había. Libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the operating system failed to read or write: %1</source>
        <translation>el sistema operativo no pudo leer o escribir: %1</translation>
    </message>
    <message>
        <source>unpacks to suspiciously much; unpack it first</source>
        <translation>descomprimido es sospechosamente grande; descomprímalo primero</translation>
    </message>
    <message>
        <source>is named as a program, settings or documentation are; if it is a conversation nevertheless, say so with --format transcript</source>
        <translation>se llama como un programa, una configuración o una documentación; si aun así es una conversación, indique el formato transcript</translation>
    </message>
    <message>
        <source>looks like a chat saved by LINE for computers, in which nothing tells names from texts; save it on a phone, or try --format line</source>
        <translation>parece un chat guardado con LINE para ordenador, en el que nada separa los nombres de los textos; guárdelo en un teléfono o pruebe el formato line</translation>
    </message>
    <message>
        <source>looks like a list of questions and answers, in which nobody talks with anybody; if it is a conversation nevertheless, say so with --format transcript</source>
        <translation>parece una lista de preguntas y respuestas en la que nadie habla con nadie; si aun así es una conversación, indique el formato transcript</translation>
    </message>
    <message>
        <source>is one file of a corpus in NITE XML; give the folder that has the words and the dialogue acts of its meetings</source>
        <translation>es un solo archivo de un corpus en NITE XML; indique la carpeta que contiene las palabras y los actos de diálogo de sus reuniones</translation>
    </message>
    <message>
        <source>is made to predict with, and no longer has the weights of a model</source>
        <translation>está preparado solo para predecir y ya no tiene los pesos de un modelo</translation>
    </message>
    <message>
        <source>is a call that Google Voice tells of, in which nobody writes anything</source>
        <translation>es una llamada que registra Google Voice; nadie escribe nada en ella</translation>
    </message>
    <message>
        <source>is a file of an archive of X (Twitter), but none of posts or messages; give its tweets.js or its direct-messages.js</source>
        <translation>es un archivo de una copia de datos de X (Twitter), pero no de publicaciones ni de mensajes; indique tweets.js o direct-messages.js</translation>
    </message>
    <message>
        <source>is a text in TEI without utterances (&lt;u&gt;); nobody speaks in it</source>
        <translation>es un texto TEI sin enunciados (&lt;u&gt;); nadie habla en él</translation>
    </message>
    <message>
        <source>has no conversation &quot;%1&quot;</source>
        <translation>no contiene ninguna conversación «%1»</translation>
    </message>
    <message>
        <source>there are no messages %1</source>
        <translation>no hay mensajes %1</translation>
    </message>
    <message>
        <source>is a database (SQLite), as many chat programs keep; let a program export its conversations as text or JSON, such as imessage-exporter, signal-export or WhatsApp-Chat-Exporter</source>
        <translation>es una base de datos (SQLite) como las que usan muchos programas de chat; exporte las conversaciones como texto o JSON con un programa como imessage-exporter, signal-export o WhatsApp-Chat-Exporter</translation>
    </message>
    <message>
        <source>there are several conversations; say of which one, as in talk:%1</source>
        <translation>hay varias conversaciones; indique una, como en talk:%1</translation>
    </message>
</context>
<context>
    <name>GuideExample</name>
    <message>
        <source>Does anyone have a ladder for Saturday?</source>
        <translation>¿Alguien tiene una escalera para el sábado?</translation>
    </message>
    <message>
        <source>Mine is three metres, is that enough?</source>
        <translation>La mía mide tres metros, ¿basta?</translation>
    </message>
    <message>
        <source>The seeds have come. Who collects them?</source>
        <translation>Han llegado las semillas. ¿Quién las recoge?</translation>
    </message>
    <message>
        <source>Three metres will do, thank you</source>
        <translation>Con tres metros basta, gracias</translation>
    </message>
    <message>
        <source>I pass by at five</source>
        <translation>Yo paso a las cinco</translation>
    </message>
    <message>
        <source>Then I bring it along</source>
        <translation>Entonces la llevo</translation>
    </message>
    <message>
        <source>Five is fine, ring twice</source>
        <translation>A las cinco está bien, llama dos veces</translation>
    </message>
</context>
<context>
    <name>GuidePictures</name>
    <message>
        <source>A tree of seven messages in two threads</source>
        <translation>Un árbol de siete mensajes en dos hilos</translation>
    </message>
    <message>
        <source>The inspector lists what a message may answer</source>
        <translation>El inspector enumera a qué puede responder un mensaje</translation>
    </message>
    <message>
        <source>A card is dragged onto the message that it answers</source>
        <translation>Una tarjeta se arrastra sobre el mensaje al que responde</translation>
    </message>
    <message>
        <source>The same conversation as a timeline, and its speakers</source>
        <translation>La misma conversación como línea de tiempo, y sus hablantes</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
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
        <translation>%1 días</translation>
    </message>
    <message>
        <source>said by the file</source>
        <translation>según el archivo</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <source>not predicted yet</source>
        <translation>aún no predicho</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>Confirm the place of %1</source>
        <translation>Confirmar el lugar de %1</translation>
    </message>
    <message>
        <source>Start a thread with %1</source>
        <translation>Iniciar un hilo con %1</translation>
    </message>
    <message>
        <source>Let %1 answer %2 too</source>
        <translation>Hacer que %1 responda también a %2</translation>
    </message>
    <message>
        <source>Let %1 answer only %2</source>
        <translation>Hacer que %1 responda solo a %2</translation>
    </message>
    <message>
        <source>Move reply %1 to %2</source>
        <translation>Mover la respuesta %1 a %2</translation>
    </message>
    <message>
        <source>Start threads with %1 messages</source>
        <translation>Iniciar hilos con %1 mensajes</translation>
    </message>
    <message>
        <source>Move %1 replies to %2</source>
        <translation>Mover %1 respuestas a %2</translation>
    </message>
    <message>
        <source>Correct %1 messages</source>
        <translation>Corregir %1 mensajes</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>ReadableKinds</name>
    <message>
        <source>Chats and logs</source>
        <translation>Chats y registros</translation>
    </message>
    <message>
        <source>Forums and issues</source>
        <translation>Foros e incidencias</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Subtitles and transcripts</source>
        <translation>Subtítulos y transcripciones</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Exported reply trees</source>
        <translation>Árboles de respuestas exportados</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Todo lo legible</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>Cualquier archivo</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
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
        <translation>comparte la palabra «%1»</translation>
    </message>
    <message>
        <source>shares the words “%1” and “%2”</source>
        <translation>comparte las palabras «%1» y «%2»</translation>
    </message>
    <message>
        <source>quotes it</source>
        <translation>lo cita</translation>
    </message>
    <message>
        <source>has the same subject</source>
        <translation>tiene el mismo asunto</translation>
    </message>
    <message>
        <source>no message before has this subject</source>
        <translation>ningún mensaje anterior tiene este asunto</translation>
    </message>
    <message>
        <source>speaks to %1</source>
        <translation>se dirige a %1</translation>
    </message>
    <message>
        <source>names %1</source>
        <translation>nombra a %1</translation>
    </message>
    <message>
        <source>it names %1</source>
        <translation>allí se nombra a %1</translation>
    </message>
    <message>
        <source>says yes or no to a question</source>
        <translation>dice sí o no a una pregunta</translation>
    </message>
    <message>
        <source>may answer the question of %1</source>
        <translation>puede responder a la pregunta de %1</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>da las gracias</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 continúa</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>allí se respondía a %1</translation>
    </message>
    <message>
        <source>%1 takes part in its thread</source>
        <translation>%1 participa en ese hilo</translation>
    </message>
    <message>
        <source>comes right after it</source>
        <translation>viene justo después</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>it opens the thread</source>
        <translation>allí empieza el hilo</translation>
    </message>
    <message>
        <source>nothing was said before</source>
        <translation>antes no se dijo nada</translation>
    </message>
    <message>
        <source>greets</source>
        <translation>saluda</translation>
    </message>
    <message>
        <source>asks without naming anybody</source>
        <translation>pregunta sin nombrar a nadie</translation>
    </message>
    <message>
        <source>%1 speaks for the first time</source>
        <translation>%1 habla por primera vez</translation>
    </message>
    <message>
        <source>after %1 of silence</source>
        <translation>tras %1 de silencio</translation>
    </message>
    <message>
        <source>shares no word with the messages before</source>
        <translation>no comparte ninguna palabra con los mensajes anteriores</translation>
    </message>
</context>
<context>
    <name>RenderProgram</name>
    <message>
        <source>write a picture of FILE, without a window: .svg, .png or .pdf</source>
        <translation>escribir una imagen de FILE, sin ventana: .svg, .png o .pdf</translation>
    </message>
    <message>
        <source>how many pixels a png has for each one on the screen</source>
        <translation>cuántos píxeles tiene un png por cada uno de la pantalla</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light (claro) o dark (oscuro)</translation>
    </message>
    <message>
        <source>conversation to draw</source>
        <translation>conversación que se dibuja</translation>
    </message>
    <message>
        <source>draw the tree from left to right</source>
        <translation>dibujar el árbol de izquierda a derecha</translation>
    </message>
    <message>
        <source>write a page with the statistics of FILE, without a window: .pdf or .html</source>
        <translation>escribir una página con las estadísticas de FILE, sin ventana: .pdf o .html</translation>
    </message>
    <message>
        <source>what the picture shows: tree (the default), radial, timeline, speakers, outline, thread-map or transcript</source>
        <translation>qué muestra la imagen: tree (lo habitual), radial, timeline, speakers, outline, thread-map o transcript</translation>
    </message>
    <message>
        <source>how wide the picture is in print</source>
        <translation>anchura de la imagen impresa</translation>
    </message>
    <message>
        <source>font of the picture</source>
        <translation>tipo de letra de la imagen</translation>
    </message>
    <message>
        <source>colours of the picture: screen (the default), colour-blind or grey</source>
        <translation>colores de la imagen: screen (lo habitual), colour-blind (para daltónicos) o grey (grises)</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Forum thread</source>
        <translation>Hilo de un foro</translation>
    </message>
    <message>
        <source>Posts whose replies the file knows</source>
        <translation>Mensajes cuyas respuestas conoce el archivo</translation>
    </message>
    <message>
        <source>Support chat</source>
        <translation>Chat de ayuda</translation>
    </message>
    <message>
        <source>Several talks at once in one channel</source>
        <translation>Varias charlas a la vez en un canal</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>A transcript with speakers and times</source>
        <translation>Una transcripción con hablantes y horas</translation>
    </message>
</context>
<context>
    <name>SpokenMessage</name>
    <message>
        <source>probability %1</source>
        <translation>probabilidad %1</translation>
    </message>
    <message>
        <source>%1, doubtful</source>
        <translation>%1, dudoso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>starts a thread</source>
        <translation>inicia un hilo</translation>
    </message>
    <message>
        <source>answers %1, %2</source>
        <translation>responde a %1, %2</translation>
    </message>
</context>
<context>
    <name>StatisticsCharts</name>
    <message>
        <source>speaker</source>
        <translation>hablante</translation>
    </message>
    <message>
        <source>Messages at each depth</source>
        <translation>Mensajes en cada nivel</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>Sizes of the threads</source>
        <translation>Tamaños de los hilos</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>Messages over time</source>
        <translation>Mensajes a lo largo del tiempo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Median time to a reply, by pair</source>
        <translation>Mediana del tiempo hasta la respuesta, por pareja</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>pareja</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Messages by speaker</source>
        <translation>Mensajes por hablante</translation>
    </message>
    <message>
        <source>Median time to a reply</source>
        <translation>Mediana del tiempo hasta la respuesta</translation>
    </message>
    <message>
        <source>Attention (PageRank)</source>
        <translation>Atención (PageRank)</translation>
    </message>
    <message>
        <source>Between others (betweenness)</source>
        <translation>Entre otros (intermediación)</translation>
    </message>
    <message>
        <source>Near to others (closeness)</source>
        <translation>Cerca de otros (cercanía)</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Tiempo de palabra</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 (nine of ten within %2)</source>
        <translation>%1 (nueve de diez en %2)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threads nobody answered</source>
        <translation>Hilos sin respuesta</translation>
    </message>
    <message>
        <source>Messages without a reply</source>
        <translation>Mensajes sin respuesta</translation>
    </message>
    <message>
        <source>Greatest depth</source>
        <translation>Profundidad máxima</translation>
    </message>
    <message>
        <source>Replies from a thread&apos;s first message to its deepest</source>
        <translation>Respuestas desde el primer mensaje de un hilo hasta el más profundo</translation>
    </message>
    <message>
        <source>Mean depth</source>
        <translation>Profundidad media</translation>
    </message>
    <message>
        <source>Replies per answered message</source>
        <translation>Respuestas por mensaje respondido</translation>
    </message>
    <message>
        <source>Replies to the first message</source>
        <translation>Respuestas al primer mensaje</translation>
    </message>
    <message>
        <source>Share of the replies that answer the first message of their thread</source>
        <translation>Proporción de las respuestas que responden al primer mensaje de su hilo</translation>
    </message>
    <message>
        <source>Structural virality</source>
        <translation>Viralidad estructural</translation>
    </message>
    <message>
        <source>Mean distance of two messages of a thread: small when all answer one, large in a long exchange</source>
        <translation>Distancia media entre dos mensajes de un hilo: pequeña si todos responden a uno, grande en un intercambio largo</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>Camino más largo</translation>
    </message>
    <message>
        <source>Links between the two messages of a thread that are farthest apart</source>
        <translation>Enlaces entre los dos mensajes de un hilo más alejados</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Time to a reply</source>
        <translation>Tiempo hasta la respuesta</translation>
    </message>
    <message>
        <source>Median, of replies to others</source>
        <translation>Mediana de las respuestas a otros</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <translation>Tiempo hasta la primera respuesta</translation>
    </message>
    <message>
        <source>Median, of replies to a thread&apos;s first message</source>
        <translation>Mediana de las respuestas al primer mensaje de un hilo</translation>
    </message>
    <message>
        <source>Threads at once</source>
        <translation>Hilos a la vez</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, como máximo %2</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Entropy of participation</source>
        <translation>Entropía de la participación</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>The more, the more evenly the messages are spread over the speakers</source>
        <translation>Cuanto mayor, más repartidos están los mensajes entre los hablantes</translation>
    </message>
    <message>
        <source>Gini of participation</source>
        <translation>Coeficiente de Gini de la participación</translation>
    </message>
    <message>
        <source>0: all say equally much; near 1: one says everything</source>
        <translation>0: todos hablan lo mismo; cerca de 1: uno lo dice todo</translation>
    </message>
    <message>
        <source>Reciprocity</source>
        <translation>Reciprocidad</translation>
    </message>
    <message>
        <source>Share of the answered people who answer back</source>
        <translation>Proporción de los que reciben respuesta y responden a su vez</translation>
    </message>
    <message>
        <source>Newcomers answered</source>
        <translation>Recién llegados con respuesta</translation>
    </message>
    <message>
        <source>Share of the speakers whose first message somebody else answered</source>
        <translation>Proporción de los hablantes a cuyo primer mensaje respondió otra persona</translation>
    </message>
</context>
<context>
    <name>StatisticsReport</name>
    <message>
        <source>Threads over time</source>
        <translation>Hilos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Who answers whom</source>
        <translation>Quién responde a quién</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 hilos</translation>
    </message>
    <message>
        <source>%1 speakers</source>
        <translation>%1 hablantes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>ViewKind</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Radial</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Thread Map</source>
        <translation>Mapa de hilos</translation>
    </message>
</context>
<context>
    <name>antecedent::AboutDialog</name>
    <message>
        <source>There is no model: %1</source>
        <translation>No hay modelo: %1</translation>
    </message>
    <message>
        <source>This model came without a card.</source>
        <translation>Este modelo no incluye ficha.</translation>
    </message>
    <message>
        <source>About Antecedent</source>
        <translation>Acerca de Antecedent</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Finds out who answered whom in a conversation, and shows how sure it is.</source>
        <translation>Averigua quién respondió a quién en una conversación y muestra con qué certeza.</translation>
    </message>
    <message>
        <source>Apache License 2.0 · runs on this computer alone, sends nothing</source>
        <translation>Licencia Apache 2.0 · funciona solo en este ordenador, no envía nada</translation>
    </message>
</context>
<context>
    <name>antecedent::AppActions</name>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Buscar un comando por su nombre</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Five short pages on what the program shows and how it is corrected</source>
        <translation>Cinco páginas breves: qué muestra el programa y cómo se corrige</translation>
    </message>
    <message>
        <source>&amp;About Antecedent</source>
        <translation>&amp;Acerca de Antecedent</translation>
    </message>
</context>
<context>
    <name>antecedent::CandidateList</name>
    <message>
        <source>What the message may answer</source>
        <translation>A qué puede responder el mensaje</translation>
    </message>
</context>
<context>
    <name>antecedent::CandidateModel</name>
    <message>
        <source>starts a thread</source>
        <translation>inicia un hilo</translation>
    </message>
    <message>
        <source>Candidate %1 of %2</source>
        <translation>Candidato %1 de %2</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>probabilidad %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>The message answers none of those before it</source>
        <translation>El mensaje no responde a ninguno de los anteriores</translation>
    </message>
</context>
<context>
    <name>antecedent::CanvasMouse</name>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Drop here: %1 starts a thread. Escape takes it back.</source>
        <translation>Soltar aquí: %1 inicia un hilo. Escape lo anula.</translation>
    </message>
    <message>
        <source>%1 is later than %2: a message can only answer an earlier one</source>
        <translation>%1 es posterior a %2: un mensaje solo puede responder a uno anterior</translation>
    </message>
    <message>
        <source>Drop here: %1 answers %2. Escape takes it back.</source>
        <translation>Soltar aquí: %1 responde a %2. Escape lo anula.</translation>
    </message>
</context>
<context>
    <name>antecedent::CanvasView</name>
    <message>
        <source>The same conversation is in the outline, row by row.</source>
        <translation>La misma conversación está en el esquema, fila por fila.</translation>
    </message>
</context>
<context>
    <name>antecedent::ChartWidget</name>
    <message>
        <source>Copy as Picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chart %1</source>
        <translation>Copiar el gráfico «%1»</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copiar el gráfico</translation>
    </message>
</context>
<context>
    <name>antecedent::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>antecedent::ConversationDocument</name>
    <message>
        <source>Conversation %1</source>
        <translation>Conversación %1</translation>
    </message>
    <message>
        <source>Forget the decisions on %1 messages</source>
        <translation>Olvidar las decisiones sobre %1 mensajes</translation>
    </message>
</context>
<context>
    <name>antecedent::CorrectingActions</name>
    <message>
        <source>Start a &amp;Thread Here</source>
        <translation>Iniciar un &amp;hilo aquí</translation>
    </message>
    <message>
        <source>&amp;Answer a Second Message Too</source>
        <translation>Responder &amp;también a un segundo mensaje</translation>
    </message>
    <message>
        <source>&amp;Merge Threads</source>
        <translation>&amp;Unir hilos</translation>
    </message>
    <message>
        <source>Split the thread: this message and its replies become one of their own (N)</source>
        <translation>Dividir el hilo: este mensaje y sus respuestas forman uno propio (N)</translation>
    </message>
    <message>
        <source>The message also answers the one chosen in the inspector (P)</source>
        <translation>El mensaje responde también al elegido en el inspector (P)</translation>
    </message>
    <message>
        <source>Join the threads of the selected messages (M)</source>
        <translation>Unir los hilos de los mensajes seleccionados (M)</translation>
    </message>
    <message>
        <source>&amp;Review Doubtful Links</source>
        <translation>&amp;Revisar los enlaces dudosos</translation>
    </message>
    <message>
        <source>Go through the doubtful links, one message at a time</source>
        <translation>Recorrer los enlaces dudosos, mensaje por mensaje</translation>
    </message>
    <message>
        <source>&amp;Answer the Second Message No Longer</source>
        <translation>No responder &amp;también al segundo mensaje</translation>
    </message>
    <message>
        <source>The link to the message chosen in the inspector goes (P)</source>
        <translation>Se quita el enlace con el mensaje elegido en el inspector (P)</translation>
    </message>
</context>
<context>
    <name>antecedent::DecisionKeeper</name>
    <message>
        <source>the message that it answers is gone</source>
        <translation>el mensaje al que responde ya no está</translation>
    </message>
</context>
<context>
    <name>antecedent::DecisionLearning</name>
    <message>
        <source>Learning from decisions</source>
        <translation>Aprendiendo de las decisiones</translation>
    </message>
</context>
<context>
    <name>antecedent::FileActions</name>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Follow the Log</source>
        <translation>&amp;Seguir el registro</translation>
    </message>
    <message>
        <source>Read the file again; corrections stay</source>
        <translation>Leer el archivo de nuevo; las correcciones se conservan</translation>
    </message>
    <message>
        <source>Read and predict new messages as the file grows</source>
        <translation>Leer y predecir los mensajes nuevos a medida que el archivo crece</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 ha cambiado en el disco.</translation>
    </message>
</context>
<context>
    <name>antecedent::FilterPanel</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Least probability</source>
        <translation>Probabilidad mínima</translation>
    </message>
    <message>
        <source>Greatest probability</source>
        <translation>Probabilidad máxima</translation>
    </message>
    <message>
        <source>Nobody replied</source>
        <translation>Nadie respondió</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Said by the file</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Fijado por usted</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mark Nothing</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Choose what to mark. Nothing is hidden by it.</source>
        <translation>Elija qué marcar. No se oculta nada.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
    <message>
        <source>Marked in all views and listed here: %1.</source>
        <translation>Marcados en todas las vistas y listados aquí: %1.</translation>
    </message>
</context>
<context>
    <name>antecedent::FindField</name>
    <message>
        <source>Upper and lower case count</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>El texto es una expresión regular</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>Buscar en los mensajes</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>not a regular expression</source>
        <translation>no es una expresión regular</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>antecedent::GuideDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Lo que se ve</translation>
    </message>
    <message>
        <source>Every card is a message. A line leads down to each reply to it.</source>
        <translation>Cada tarjeta es un mensaje. Una línea baja hasta cada respuesta.</translation>
    </message>
    <message>
        <source>Messages that hang together are a thread, on one ground. The list on the left has all threads.</source>
        <translation>Los mensajes unidos forman un hilo, sobre un mismo fondo. La lista de la izquierda contiene todos los hilos.</translation>
    </message>
    <message>
        <source>A click selects a message in all views. The inspector on the right tells what it answers.</source>
        <translation>Un clic selecciona un mensaje en todas las vistas. El inspector de la derecha dice a qué responde.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Con qué certeza</translation>
    </message>
    <message>
        <source>The program finds replies by what is said, by whom and when. It can be wrong, and says how sure it is.</source>
        <translation>El programa halla las respuestas por lo que se dice, quién lo dice y cuándo. Puede equivocarse, y dice con qué certeza.</translation>
    </message>
    <message>
        <source>The number on a link is its probability: 1 is certain, 0.50 is as likely wrong as right.</source>
        <translation>El número de un enlace es su probabilidad: 1 es seguro; con 0,50 es tan probable que sea falso como cierto.</translation>
    </message>
    <message>
        <source>What the file itself says of replies is kept as it is.</source>
        <translation>Lo que el propio archivo dice de las respuestas se conserva como es.</translation>
    </message>
    <message>
        <source>Review what is doubtful</source>
        <translation>Revisar lo dudoso</translation>
    </message>
    <message>
        <source>“Review” in the tool bar, or the space key, goes to the least certain message, then to the next one.</source>
        <translation>«Revisar» en la barra o la barra espaciadora lleva al mensaje menos seguro, y luego al siguiente.</translation>
    </message>
    <message>
        <source>The inspector lists what it may answer. Keys 1 to 5 choose, N starts a thread.</source>
        <translation>El inspector enumera a qué puede responder. Las teclas 1 a 5 eligen, N inicia un hilo.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Drag a card onto the message that it answers. On empty ground it starts a thread.</source>
        <translation>Arrastre una tarjeta sobre el mensaje al que responde. En un lugar vacío inicia un hilo.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back every step.</source>
        <translation>Ctrl+Z deshace cada paso.</translation>
    </message>
    <message>
        <source>Your corrections are kept for the file, and stay when replies are predicted anew.</source>
        <translation>Sus correcciones se guardan para el archivo y permanecen cuando se predice de nuevo.</translation>
    </message>
    <message>
        <source>Look and find</source>
        <translation>Ver y buscar</translation>
    </message>
    <message>
        <source>Ctrl+F finds words and names. “Export” writes the replies for other programs.</source>
        <translation>Ctrl+F busca palabras y nombres. «Exportar» escribe las respuestas para otros programas.</translation>
    </message>
    <message>
        <source>F1 lists all keys.</source>
        <translation>F1 enumera todas las teclas.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+7 show the same conversation in seven ways, Ctrl+\ two of them side by side.</source>
        <translation>Ctrl+1 a Ctrl+7 muestran la misma conversación de siete maneras; Ctrl+\, dos de ellas lado a lado.</translation>
    </message>
</context>
<context>
    <name>antecedent::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Select a message to see what it answers.</source>
        <translation>Seleccione un mensaje para ver a qué responde.</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>%1 messages are selected: a choice is for all of them, M merges their threads</source>
        <translation>Hay %1 mensajes seleccionados: la elección vale para todos, M une sus hilos</translation>
    </message>
    <message>
        <source>1–5 choose, N starts a thread, P adds a second</source>
        <translation>1–5 elige, N inicia un hilo, P añade un segundo</translation>
    </message>
    <message>
        <source>&lt;b&gt;Starts a thread&lt;/b&gt;</source>
        <translation>&lt;b&gt;Inicia un hilo&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Answers&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Responde a&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>1–5 choose, N starts a thread, P removes the second</source>
        <translation>1–5 elige, N inicia un hilo, P quita el segundo</translation>
    </message>
</context>
<context>
    <name>antecedent::JobNotifier</name>
    <message>
        <source>%1: done</source>
        <translation>%1: terminado</translation>
    </message>
</context>
<context>
    <name>antecedent::KeepingActions</name>
    <message>
        <source>&amp;Keep Decisions At…</source>
        <translation>&amp;Guardar las decisiones en…</translation>
    </message>
    <message>
        <source>&amp;Where Decisions Are Kept</source>
        <translation>&amp;Dónde se guardan las decisiones</translation>
    </message>
    <message>
        <source>Si&amp;gn Decisions As…</source>
        <translation>Fi&amp;rmar las decisiones como…</translation>
    </message>
    <message>
        <source>&amp;Forget the Decision</source>
        <translation>&amp;Olvidar la decisión</translation>
    </message>
    <message>
        <source>Forget A&amp;ll Decisions…</source>
        <translation>Olvidar &amp;todas las decisiones…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The message goes back to where the file or the model has it</source>
        <translation>El mensaje vuelve a donde lo tiene el archivo o el modelo</translation>
    </message>
    <message>
        <source>Decisions that are not saved: %1. %2</source>
        <translation>Decisiones sin guardar: %1. %2</translation>
    </message>
    <message>
        <source>Links that moved with this decision: %1</source>
        <translation>Enlaces que se movieron con esta decisión: %1</translation>
    </message>
    <message>
        <source>Keep Decisions At</source>
        <translation>Guardar las decisiones en</translation>
    </message>
    <message>
        <source>Projects (*.antecedent)</source>
        <translation>Proyectos (*.antecedent)</translation>
    </message>
    <message>
        <source>They are kept nowhere yet.</source>
        <translation>Todavía no se guardan en ningún sitio.</translation>
    </message>
    <message>
        <source>Decisions whose message cannot be found for sure: %1</source>
        <translation>Decisiones cuyo mensaje no se encuentra con certeza: %1</translation>
    </message>
    <message>
        <source>Where decisions are kept</source>
        <translation>Dónde se guardan las decisiones</translation>
    </message>
    <message>
        <source>Sign decisions</source>
        <translation>Firmar las decisiones</translation>
    </message>
    <message>
        <source>Your name, written beside each decision:</source>
        <translation>Su nombre, que se escribe junto a cada decisión:</translation>
    </message>
    <message>
        <source>Nothing was decided in this conversation</source>
        <translation>En esta conversación no se ha decidido nada</translation>
    </message>
    <message>
        <source>Forget all decisions?</source>
        <translation>¿Olvidar todas las decisiones?</translation>
    </message>
    <message>
        <source>Decisions in this conversation: %1. The log keeps them, and one undo brings them back.</source>
        <translation>Decisiones en esta conversación: %1. El registro las conserva y al deshacer una vez vuelven.</translation>
    </message>
    <message>
        <source>Decisions are not saved</source>
        <translation>Hay decisiones sin guardar</translation>
    </message>
    <message>
        <source>%1 decisions are on no disk yet, and are lost when this closes.</source>
        <translation>%1 decisiones no están todavía en ningún disco y se pierden al cerrar.</translation>
    </message>
    <message>
        <source>Keep Them Elsewhere…</source>
        <translation>Guardarlas en otro sitio…</translation>
    </message>
    <message>
        <source>Close and Lose Them</source>
        <translation>Cerrar y perderlas</translation>
    </message>
    <message>
        <source>One by One</source>
        <translation>Uno por uno</translation>
    </message>
    <message>
        <source>Put All Back</source>
        <translation>Devolver todos</translation>
    </message>
</context>
<context>
    <name>antecedent::LearningActions</name>
    <message>
        <source>&amp;Learn from Decisions</source>
        <translation>&amp;Aprender de las decisiones</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>After 20 decisions, and after each 20 more, the model learns how people answer each other here</source>
        <translation>Tras 20 decisiones, y tras cada 20 más, el modelo aprende cómo se responde la gente aquí</translation>
    </message>
    <message>
        <source>Links go back to what the model says by itself; nothing more is learnt in this file</source>
        <translation>Los enlaces vuelven a ser los del modelo por sí solo; en este archivo ya no se aprende nada</translation>
    </message>
    <message>
        <source>Learnt from %1 decisions: of those held out %2 % are right, where %3 % were. Other links are found anew.</source>
        <translation>Aprendido de %1 decisiones: de las reservadas acierta ahora el %2 %, antes el %3 %. Los demás enlaces se buscan de nuevo.</translation>
    </message>
</context>
<context>
    <name>antecedent::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>sure, from 0.90</source>
        <translation>seguro, desde 0,90</translation>
    </message>
    <message>
        <source>likely, from 0.50</source>
        <translation>probable, desde 0,50</translation>
    </message>
    <message>
        <source>not sure, below 0.50</source>
        <translation>inseguro, menos de 0,50</translation>
    </message>
    <message>
        <source>doubtful message</source>
        <translation>mensaje dudoso</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>lo dice el archivo</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <source>a colour for each speaker</source>
        <translation>un color por hablante</translation>
    </message>
    <message>
        <source>a ground for each thread</source>
        <translation>un fondo por hilo</translation>
    </message>
</context>
<context>
    <name>antecedent::LegendStrip</name>
    <message>
        <source>Close the legend</source>
        <translation>Cerrar la leyenda</translation>
    </message>
    <message>
        <source>Close the legend; the Help menu shows it again</source>
        <translation>Cerrar la leyenda; el menú Ayuda la muestra de nuevo</translation>
    </message>
</context>
<context>
    <name>antecedent::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
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
        <translation>No hay más mensajes dudosos</translation>
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
        <translation>Arriba, Abajo	el mensaje anterior, el mensaje siguiente
Izquierda	a qué responde el mensaje
Derecha	la primera respuesta
Alt+Arriba, Alt+Abajo	otras respuestas al mismo mensaje
RePág, AvPág	una página de mensajes atrás, adelante
Inicio, Fin	el primer mensaje del hilo, el más reciente
Ctrl+Inicio, Ctrl+Fin	el primer mensaje de la conversación, el último
Espacio	el siguiente mensaje dudoso, primero el menos seguro
1 a 5	elegir a qué responde el mensaje
N	el mensaje inicia un hilo
P	el mensaje responde también a un segundo, o ya no
Mayús+Arriba, Mayús+Abajo	seleccionar varios mensajes para corregirlos juntos
M	unir los hilos de los mensajes seleccionados
Ctrl+C	copiar el texto de los mensajes seleccionados
Menú, Mayús+F10	qué se puede hacer con el mensaje
Intro	ir al inspector
Ctrl+Mayús+D	revisar los enlaces dudosos
Intro, U, S, Retroceso	en una revisión: correcto así, no se sabe, después, retirar
Escape	deshacer un arrastre
Ctrl+F, F3, Mayús+F3	buscar, siguiente, anterior
Ctrl+0, Ctrl++, Ctrl+-	ajustar, acercar, alejar
Ctrl+Z, Ctrl+Mayús+Z	deshacer, rehacer</translation>
    </message>
</context>
<context>
    <name>antecedent::MessageMenu</name>
    <message>
        <source>Copy a Ta&amp;ble of Links</source>
        <translation>Copiar una ta&amp;bla de enlaces</translation>
    </message>
    <message>
        <source>Child, parent, speaker, probability and origin of every link, for a spreadsheet</source>
        <translation>Respuesta, mensaje respondido, hablante, probabilidad y origen de cada enlace, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Table of links copied</source>
        <translation>Tabla de enlaces copiada</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;id</translation>
    </message>
    <message>
        <source>Copy &amp;Reference</source>
        <translation>Copiar &amp;referencia</translation>
    </message>
    <message>
        <source>Copy Thread as Te&amp;xt</source>
        <translation>Copiar el hilo como te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;All Threads</source>
        <translation>&amp;Todos los hilos</translation>
    </message>
    <message>
        <source>This Thread &amp;Alone</source>
        <translation>Solo este &amp;hilo</translation>
    </message>
    <message>
        <source>&amp;Start a Thread Here</source>
        <translation>&amp;Iniciar un hilo aquí</translation>
    </message>
    <message>
        <source>&amp;Forget the Decision</source>
        <translation>&amp;Olvidar la decisión</translation>
    </message>
</context>
<context>
    <name>antecedent::Minimap</name>
    <message>
        <source>Map of the whole drawing</source>
        <translation>Mapa de todo el dibujo</translation>
    </message>
    <message>
        <source>The whole drawing; click to go there. The upper edge moves the map.</source>
        <translation>Todo el dibujo; haga clic para ir allí. El borde superior mueve el mapa.</translation>
    </message>
</context>
<context>
    <name>antecedent::MovedLinks</name>
    <message>
        <source>Links that moved</source>
        <translation>Enlaces que se movieron</translation>
    </message>
    <message>
        <source>started a thread</source>
        <translation>iniciaba un hilo</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>respondía a %1</translation>
    </message>
    <message>
        <source>now starts a thread</source>
        <translation>ahora inicia un hilo</translation>
    </message>
    <message>
        <source>now answers %1</source>
        <translation>ahora responde a %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Right So</source>
        <translation>Correcto así</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Devolver %1 a su lugar</translation>
    </message>
    <message>
        <source>The new place of %1 is right</source>
        <translation>El nuevo lugar de %1 es correcto</translation>
    </message>
</context>
<context>
    <name>antecedent::NetworkScene</name>
    <message>
        <source>one message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>answers others %1 times, is answered %2 times</source>
        <translation>responde a otros %1 veces, recibe respuesta %2 veces</translation>
    </message>
    <message>
        <source>attention %1 %, connects others %2 %</source>
        <translation>atención %1 %, conecta a otros %2 %</translation>
    </message>
    <message>
        <source>The %1 busiest links of %2 are drawn. Choose a speaker to see all of theirs.</source>
        <translation>Se dibujan los %1 enlaces más frecuentes de %2. Elija un hablante para ver todos los suyos.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>%1 answers %2 once</source>
        <translation>%1 responde a %2 una vez</translation>
    </message>
    <message>
        <source>%1 answers %2 %3 times</source>
        <translation>%1 responde a %2 %3 veces</translation>
    </message>
</context>
<context>
    <name>antecedent::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>antecedent::OutlinePanel</name>
    <message>
        <source>Outline of the reply tree</source>
        <translation>Esquema del árbol de respuestas</translation>
    </message>
</context>
<context>
    <name>antecedent::PanelDocks</name>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>antecedent::PictureActions</name>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>Guardar &amp;imagen…</translation>
    </message>
    <message>
        <source>Save what the view draws as SVG, PNG or PDF</source>
        <translation>Guarda lo que dibuja la vista como SVG, PNG o PDF</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
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
        <translation>Imagen guardada en %1</translation>
    </message>
    <message>
        <source>The picture cannot be saved: %1</source>
        <translation>No se puede guardar la imagen: %1</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Save &amp;Statistics…</source>
        <translation>Guardar e&amp;stadísticas…</translation>
    </message>
    <message>
        <source>Save a page with all figures and charts as PDF or HTML</source>
        <translation>Guarda una página con todas las cifras y gráficos como PDF o HTML</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>Guardar las estadísticas</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Statistics saved to %1</source>
        <translation>Estadísticas guardadas en %1</translation>
    </message>
    <message>
        <source>The statistics cannot be saved: %1</source>
        <translation>No se pueden guardar las estadísticas: %1</translation>
    </message>
</context>
<context>
    <name>antecedent::PictureDialog</name>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>What is &amp;seen now</source>
        <translation>Lo que se ve &amp;ahora</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Pixels of a PNG for each one on the screen</source>
        <translation>Píxeles de un PNG por cada uno de la pantalla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>PNG &amp;fineness</source>
        <translation>&amp;Resolución del PNG</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>For a &amp;paper</source>
        <translation>Para una &amp;publicación</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source>Width in print</source>
        <translation>Anchura impresa</translation>
    </message>
    <message>
        <source>Font of the figure</source>
        <translation>Tipo de letra de la figura</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Como en la pantalla</translation>
    </message>
    <message>
        <source>For colour-blind readers</source>
        <translation>Para lectores daltónicos</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Tonos de gris</translation>
    </message>
    <message>
        <source>Colours of the figure</source>
        <translation>Colores de la figura</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text will be %1 points high: too small to read</source>
        <translation>El texto tendrá %1 puntos: demasiado pequeño para leerlo</translation>
    </message>
    <message>
        <source>Text will be %1 points high</source>
        <translation>El texto tendrá %1 puntos</translation>
    </message>
</context>
<context>
    <name>antecedent::PreferencesDialog</name>
    <message>
        <source>Open the files of the last time</source>
        <translation>Abrir los archivos de la última vez</translation>
    </message>
    <message>
        <source>Tell when a long job ends and another program is in front</source>
        <translation>Avisar cuando termine un trabajo largo y otro programa esté delante</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Cores for a prediction</source>
        <translation>Núcleos para una predicción</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Folder of the model</source>
        <translation>Carpeta del modelo</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>el incluido con el programa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Elegir la carpeta de un modelo</translation>
    </message>
    <message>
        <source>Folder of a model</source>
        <translation>Carpeta de un modelo</translation>
    </message>
    <message>
        <source>Colour of speaker %1</source>
        <translation>Color del hablante %1</translation>
    </message>
    <message>
        <source>Usual Colours</source>
        <translation>Colores habituales</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>antecedent::ReadingActions</name>
    <message>
        <source>Read &amp;As…</source>
        <translation>Leer &amp;como…</translation>
    </message>
    <message>
        <source>Format, dates, time zone and columns of the file</source>
        <translation>Formato, fechas, zona horaria y columnas del archivo</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>Leer como…</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Leído como %1</translation>
    </message>
</context>
<context>
    <name>antecedent::ReadingDialog</name>
    <message>
        <source>Make one conversation of all that the file holds</source>
        <translation>Hacer una sola conversación de todo el archivo</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Cómo se lee el archivo</translation>
    </message>
    <message>
        <source>Day and month</source>
        <translation>Día y mes</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>Según el contenido</translation>
    </message>
    <message>
        <source>Day first: 3/9 is 3 September</source>
        <translation>Primero el día: 3/9 es el 3 de septiembre</translation>
    </message>
    <message>
        <source>Month first: 3/9 is 9 March</source>
        <translation>Primero el mes: 3/9 es el 9 de marzo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>None: times stay as they are</source>
        <translation>Ninguna: las horas quedan como están</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>By content (last time: %1)</source>
        <translation>Según el contenido (la última vez: %1)</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Columna: %1</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>por su nombre</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>antecedent::ReplyTreeModel</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
</context>
<context>
    <name>antecedent::ReplyTreeView</name>
    <message>
        <source>The same tree is in the outline, row by row.</source>
        <translation>El mismo árbol está en el esquema, fila por fila.</translation>
    </message>
</context>
<context>
    <name>antecedent::RestPrediction</name>
    <message>
        <source>Finding replies in %1</source>
        <translation>Buscando respuestas en %1</translation>
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
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>Right so far: %1 of %2 (%3 to %4)</source>
        <translation>Correctos hasta ahora: %1 de %2 (%3 a %4)</translation>
    </message>
    <message>
        <source>Links that are right: about %1</source>
        <translation>Enlaces correctos: cerca del %1</translation>
    </message>
    <message>
        <source>, %1 after the next %2</source>
        <translation>, %1 tras los próximos %2</translation>
    </message>
    <message>
        <source>, %1 after %2</source>
        <translation>, %1 tras %2</translation>
    </message>
    <message>
        <source>Right as Shown</source>
        <translation>Correcto así</translation>
    </message>
    <message>
        <source>Its links are right as shown (Enter)</source>
        <translation>Los enlaces mostrados son correctos (Intro)</translation>
    </message>
    <message>
        <source>Cannot Tell</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Nobody is asked again (U)</source>
        <translation>No se vuelve a preguntar (U)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>It comes back at the end (S)</source>
        <translation>Vuelve al final (S)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Take the latest answer back (Backspace)</source>
        <translation>Retirar la última respuesta (Retroceso)</translation>
    </message>
    <message>
        <source>End Review</source>
        <translation>Terminar la revisión</translation>
    </message>
    <message>
        <source>What was decided stays (Escape)</source>
        <translation>Lo decidido permanece (Esc)</translation>
    </message>
    <message>
        <source>What mends most first</source>
        <translation>Primero lo que más mejora</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Primero lo menos seguro</translation>
    </message>
    <message>
        <source>Thread by thread</source>
        <translation>Hilo por hilo</translation>
    </message>
    <message>
        <source>As they were said</source>
        <translation>En orden temporal</translation>
    </message>
    <message>
        <source>A random sample</source>
        <translation>Una muestra al azar</translation>
    </message>
    <message>
        <source>Order of the review</source>
        <translation>Orden de la revisión</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Menos del 50 %</translation>
    </message>
    <message>
        <source>Below 70 %</source>
        <translation>Menos del 70 %</translation>
    </message>
    <message>
        <source>Below 90 %</source>
        <translation>Menos del 90 %</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Todos los enlaces</translation>
    </message>
    <message>
        <source>Which links are reviewed</source>
        <translation>Qué enlaces se revisan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>antecedent::ReviewButton</name>
    <message>
        <source>%1 doubtful</source>
        <translation>%1 dudosos</translation>
    </message>
    <message>
        <source>Review %1 doubtful</source>
        <translation>Revisar %1 dudosos</translation>
    </message>
    <message>
        <source>Nothing doubtful</source>
        <translation>Nada dudoso</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Go through the doubtful links, one message at a time</source>
        <translation>Recorrer los enlaces dudosos, mensaje por mensaje</translation>
    </message>
</context>
<context>
    <name>antecedent::ReviewMode</name>
    <message>
        <source>Nothing here needs a review</source>
        <translation>Aquí no hay nada que revisar</translation>
    </message>
    <message>
        <source>The review is done</source>
        <translation>La revisión ha terminado</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>No hay nada que retirar</translation>
    </message>
</context>
<context>
    <name>antecedent::ShortcutsDialog</name>
    <message>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Teclas nuevas:</translation>
    </message>
    <message>
        <source>This key is the same in every view and stays.</source>
        <translation>Esta tecla es igual en todas las vistas y no cambia.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”, which will lose them.</source>
        <translation>Estas teclas son de «%1», que las perderá.</translation>
    </message>
</context>
<context>
    <name>antecedent::ShownPrediction</name>
    <message>
        <source>Prediction stopped</source>
        <translation>Predicción detenida</translation>
    </message>
    <message>
        <source>Replies cannot be predicted</source>
        <translation>No se pueden predecir las respuestas</translation>
    </message>
    <message>
        <source>Finding replies</source>
        <translation>Buscando respuestas</translation>
    </message>
    <message>
        <source>Looking at what depends on it</source>
        <translation>Revisando lo que depende de ello</translation>
    </message>
    <message>
        <source>Keeping what was found</source>
        <translation>Conservando lo encontrado</translation>
    </message>
    <message>
        <source>Looking at what follows later</source>
        <translation>Revisando lo que sigue después</translation>
    </message>
</context>
<context>
    <name>antecedent::SpeakerTableModel</name>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Conecta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>How many messages they wrote</source>
        <translation>Cuántos mensajes escribió</translation>
    </message>
    <message>
        <source>How often they answered others</source>
        <translation>Cuántas veces respondió a otros</translation>
    </message>
    <message>
        <source>How often others answered them</source>
        <translation>Cuántas veces le respondieron otros</translation>
    </message>
    <message>
        <source>Their share of the attention, in per cent (PageRank)</source>
        <translation>Su parte de la atención, en tanto por ciento (PageRank)</translation>
    </message>
    <message>
        <source>Share of the shortest ways between others that lead through them, in per cent (betweenness)</source>
        <translation>Proporción de los caminos más cortos entre otros que pasan por esta persona, en tanto por ciento (intermediación)</translation>
    </message>
    <message>
        <source>People of one group answer each other more than others</source>
        <translation>Las personas de un grupo se responden entre sí más que a otras</translation>
    </message>
</context>
<context>
    <name>antecedent::SpeakersView</name>
    <message>
        <source>Least number of replies for a link</source>
        <translation>Número mínimo de respuestas de un enlace</translation>
    </message>
    <message>
        <source>Leave out links of fewer replies, and who has none then</source>
        <translation>Omite los enlaces con menos respuestas y a quien se queda sin ninguno</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Who answers in rows, who is answered in columns</source>
        <translation>En filas, quién responde; en columnas, a quién se responde</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The speakers as a table beside the drawing</source>
        <translation>Los hablantes como tabla junto al dibujo</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Todos los enlaces</translation>
    </message>
    <message>
        <source>From %1 replies</source>
        <translation>Desde %1 respuestas</translation>
    </message>
    <message>
        <source>%1 of %2 links · %3 speakers · %4 groups</source>
        <translation>%1 de %2 enlaces · %3 hablantes · %4 grupos</translation>
    </message>
</context>
<context>
    <name>antecedent::StatisticsPanel</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Save as Page…</source>
        <translation>Guardar como página…</translation>
    </message>
</context>
<context>
    <name>antecedent::StatusPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the running work</source>
        <translation>Detener el trabajo en curso</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 hilo</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 hilos</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 corrected · </source>
        <translation>%1 · %2 · %3 corregidos · </translation>
    </message>
</context>
<context>
    <name>antecedent::TabbedWindow</name>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>&amp;New Tab</source>
        <translation>Pestaña &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>&amp;Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Next Ta&amp;b</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Pestaña nueva</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>antecedent::ThreadListModel</name>
    <message>
        <source>no reply</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not predicted</source>
        <translation>sin predecir</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>1 hablante</translation>
    </message>
    <message>
        <source>%1 speakers</source>
        <translation>%1 hablantes</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>%1 dudosos</translation>
    </message>
    <message>
        <source>Thread by %1: %2, %3</source>
        <translation>Hilo de %1: %2, %3</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fijado</translation>
    </message>
</context>
<context>
    <name>antecedent::ThreadMapScene</name>
    <message>
        <source>one message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
</context>
<context>
    <name>antecedent::ThreadsPanel</name>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Conversation of the file</source>
        <translation>Conversación del archivo</translation>
    </message>
    <message>
        <source>%1 (replies not found yet)</source>
        <translation>%1 (respuestas aún no encontradas)</translation>
    </message>
    <message>
        <source>Search threads</source>
        <translation>Buscar hilos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Por tamaño</translation>
    </message>
    <message>
        <source>By doubt</source>
        <translation>Por duda</translation>
    </message>
    <message>
        <source>Order of the threads</source>
        <translation>Orden de los hilos</translation>
    </message>
    <message>
        <source>Name of the thread</source>
        <translation>Nombre del hilo</translation>
    </message>
    <message>
        <source>Empty: it is called by its first message.</source>
        <translation>Vacío: se llama como su primer mensaje.</translation>
    </message>
    <message>
        <source>&amp;Name the Thread…</source>
        <translation>&amp;Nombrar el hilo…</translation>
    </message>
    <message>
        <source>&amp;Pin the Thread</source>
        <translation>&amp;Fijar el hilo</translation>
    </message>
</context>
<context>
    <name>antecedent::ThresholdSlider</name>
    <message>
        <source>sure ≥</source>
        <translation>seguro ≥</translation>
    </message>
    <message>
        <source>Draw links from this probability on</source>
        <translation>Dibujar los enlaces desde esta probabilidad</translation>
    </message>
    <message>
        <source>Predicted links that are less sure are not drawn</source>
        <translation>Los enlaces predichos menos seguros no se dibujan</translation>
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
        <translation>Transcripción</translation>
    </message>
</context>
<context>
    <name>antecedent::UndoPanel</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Como se abrió</translation>
    </message>
</context>
<context>
    <name>antecedent::ViewActions</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>&amp;Two Views Side by Side</source>
        <translation>&amp;Dos vistas una junto a otra</translation>
    </message>
    <message>
        <source>Left to &amp;Right</source>
        <translation>De izquierda a de&amp;recha</translation>
    </message>
    <message>
        <source>Draw the tree from left to right</source>
        <translation>Dibujar el árbol de izquierda a derecha</translation>
    </message>
    <message>
        <source>Timeline by the &amp;Clock</source>
        <translation>Línea de tiempo según el &amp;reloj</translation>
    </message>
    <message>
        <source>Distances follow the time between messages, not only their order</source>
        <translation>Las distancias siguen el tiempo entre mensajes, no solo su orden</translation>
    </message>
    <message>
        <source>This Thread &amp;Alone</source>
        <translation>Solo este &amp;hilo</translation>
    </message>
    <message>
        <source>Show only the thread of the selected message</source>
        <translation>Mostrar solo el hilo del mensaje seleccionado</translation>
    </message>
    <message>
        <source>F&amp;old Replies</source>
        <translation>&amp;Plegar las respuestas</translation>
    </message>
    <message>
        <source>Fold the replies to the selected message away, or back</source>
        <translation>Plegar o desplegar las respuestas al mensaje seleccionado</translation>
    </message>
    <message>
        <source>Fold All T&amp;hreads</source>
        <translation>Plegar &amp;todos los hilos</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Desplegar todo</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>Show the whole tree</source>
        <translation>Mostrar todo el árbol</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>F&amp;arther</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Select a message of the thread first</source>
        <translation>Seleccione primero un mensaje del hilo</translation>
    </message>
    <message>
        <source>How the conversation is shown</source>
        <translation>Cómo se muestra la conversación</translation>
    </message>
    <message>
        <source>S&amp;ystem Lines in All Views</source>
        <translation>Líneas del s&amp;istema en todas las vistas</translation>
    </message>
    <message>
        <source>“joined”, “left” and the like, which stand only in the transcript otherwise</source>
        <translation>«entró», «salió» y similares, que si no solo están en la transcripción</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>Thread Map by &amp;Doubt</source>
        <translation>Mapa de hilos por &amp;duda</translation>
    </message>
    <message>
        <source>Colours of the thread map tell how doubtful the links are, not who speaks</source>
        <translation>Los colores del mapa de hilos dicen lo dudosos que son los enlaces, no quién habla</translation>
    </message>
    <message>
        <source>What the lines, signs and colours mean, below the drawing</source>
        <translation>Qué significan las líneas, los signos y los colores, bajo el dibujo</translation>
    </message>
</context>
<context>
    <name>antecedent::ViewPane</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>Cerrar esta vista</translation>
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
        <translation>Averigua quién respondió a quién en una conversación y muestra con qué certeza.</translation>
    </message>
    <message>
        <source>Or look at a sample</source>
        <translation>O mire un ejemplo</translation>
    </message>
    <message>
        <source>Drop a conversation here: chat log, forum export, meeting transcript</source>
        <translation>Suelte aquí una conversación: registro de chat, exportación de un foro, transcripción de una reunión</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a conversation</source>
        <translation>Abrir una conversación</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open a folder of one conversation</source>
        <translation>Abrir una carpeta de una conversación</translation>
    </message>
</context>
<context>
    <name>antecedent::WhyLabel</name>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>For a new thread:</source>
        <translation>Por un hilo nuevo:</translation>
    </message>
    <message>
        <source>For %1, %2:</source>
        <translation>Por %1, %2:</translation>
    </message>
    <message>
        <source>the wording as a whole; no single sign stands out</source>
        <translation>la redacción en su conjunto; ninguna señal destaca</translation>
    </message>
</context>
<context>
    <name>antecedent::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Predecir</translation>
    </message>
    <message>
        <source>Predict who answers whom; what the file says and what you corrected stays</source>
        <translation>Predecir quién responde a quién; lo que dice el archivo y lo que usted corrigió se conserva</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the reply tree as JSON</source>
        <translation>Escribir el árbol de respuestas como JSON</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Message</source>
        <translation>Siguiente mensaje &amp;dudoso</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>&amp;Respuestas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open Fol&amp;der…</source>
        <translation>Abrir car&amp;peta…</translation>
    </message>
    <message>
        <source>Exports of Slack, Zulip or Telegram are folders; so are logs with a file for each day</source>
        <translation>Las exportaciones de Slack, Zulip o Telegram son carpetas; también los registros con un archivo por día</translation>
    </message>
</context>
<context>
    <name>antecedent::WindowDialogs</name>
    <message>
        <source>Open a conversation</source>
        <translation>Abrir una conversación</translation>
    </message>
    <message>
        <source>Export the reply tree</source>
        <translation>Exportar el árbol de respuestas</translation>
    </message>
    <message>
        <source>Reply tree (*.json)</source>
        <translation>Árbol de respuestas (*.json)</translation>
    </message>
    <message>
        <source>One message a line (*.jsonl)</source>
        <translation>Un mensaje por línea (*.jsonl)</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>Página para leer (*.html)</translation>
    </message>
    <message>
        <source>Page to read, without names (*.html)</source>
        <translation>Página para leer, sin nombres (*.html)</translation>
    </message>
    <message>
        <source>Open a folder of one conversation, such as an export</source>
        <translation>Abrir una carpeta de una conversación, como una exportación</translation>
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
        <translation>%1 no se puede escribir</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Choose another message in the list first, then press P</source>
        <translation>Elija primero otro mensaje de la lista y pulse después P</translation>
    </message>
    <message>
        <source>Select messages of two threads to merge them</source>
        <translation>Seleccione mensajes de dos hilos para unirlos</translation>
    </message>
    <message>
        <source>Merge %1 threads</source>
        <translation>Unir %1 hilos</translation>
    </message>
    <message>
        <source>%1 is later than %2: a message can only answer an earlier one</source>
        <translation>%1 es posterior a %2: un mensaje solo puede responder a uno anterior</translation>
    </message>
    <message>
        <source>Opening stopped</source>
        <translation>Apertura detenida</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 no se puede abrir</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Places in the file that could not be read: %1</source>
        <translation>Lugares del archivo que no se pudieron leer: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment</source>
        <translation>%1 no se puede leer en este momento</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Leyendo %1 de nuevo</translation>
    </message>
    <message>
        <source>Messages added: %1</source>
        <translation>Mensajes añadidos: %1</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Leído como %1</translation>
    </message>
    <message>
        <source>Decisions are kept in %1</source>
        <translation>Las decisiones se guardan en %1</translation>
    </message>
    <message>
        <source>Decisions without their message: %1 (File &gt; Where Decisions Are Kept)</source>
        <translation>Decisiones sin su mensaje: %1 (Archivo &gt; Dónde se guardan las decisiones)</translation>
    </message>
    <message>
        <source>The project of %1 was damaged</source>
        <translation>El proyecto de %1 estaba dañado</translation>
    </message>
    <message>
        <source>What could be read of it was saved. The damaged file is %1.</source>
        <translation>Se ha salvado lo que se pudo leer. El archivo dañado es %1.</translation>
    </message>
    <message>
        <source>Put %1 links back</source>
        <translation>Devolver %1 enlaces</translation>
    </message>
</context>
</TS>

window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "id_str" : "1900000000000000001",
      "created_at" : "Mon May 11 18:02:00 +0000 2026",
      "full_text" : "The mill turns again. Who comes to see it on Sunday?",
      "entities" : { "user_mentions" : [ ], "hashtags" : [ ] },
      "favorite_count" : "3", "retweet_count" : "0", "lang" : "en"
    }
  },
  {
    "tweet" : {
      "id_str" : "1900000000000000002",
      "created_at" : "Mon May 11 18:03:10 +0000 2026",
      "full_text" : "Bread is baked there at ten &amp; sold at eleven.",
      "in_reply_to_status_id_str" : "1900000000000000001",
      "entities" : { "user_mentions" : [ ], "hashtags" : [ ] },
      "favorite_count" : "1", "retweet_count" : "0", "lang" : "en"
    }
  }
]

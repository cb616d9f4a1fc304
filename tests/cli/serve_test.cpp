// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <nlohmann/json.hpp>
#include <thread>

#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using nlohmann::json;
using testing::CommandTest;
using ::testing::HasSubstr;

class ServeTest : public CommandTest {
protected:
    /// The answers to some lines.
    std::vector<json> ask(const std::string& lines, std::vector<std::string> more = {}) {
        in.clear();
        in.str(lines);
        more.insert(more.begin(), "serve");
        EXPECT_EQ(run(more), ExitGood) << err.str();
        std::vector<json> answers;
        std::istringstream text(out.str());
        for (std::string line; std::getline(text, line);) answers.push_back(json::parse(line));
        return answers;
    }
};

TEST_F(ServeTest, AnswersEachMessageInItsConversation) {
    const auto answers = ask(R"({"conversation":"a","id":"1","speaker":"ann","text":"who has it?","request":7})"
                             "\n\n"
                             R"({"conversation":"b","id":"1","speaker":"cat","text":"hello"})"
                             "\n"
                             R"({"conversation":"a","id":"2","speaker":"bob","text":"I do"})"
                             "\n"
                             R"({"conversation":"a","id":"3","text":"good","parents":["1"]})"
                             "\n");
    ASSERT_EQ(answers.size(), 4u);
    EXPECT_EQ(answers[0]["request"], 7);
    EXPECT_EQ(answers[0]["parents"], json::array());
    EXPECT_EQ(answers[1]["conversation"], "b");
    EXPECT_EQ(answers[1]["parents"], json::array());
    EXPECT_EQ(answers[2]["parents"], json::array({"1"}));
    EXPECT_DOUBLE_EQ(answers[2]["probability"], 0.8);
    EXPECT_EQ(answers[2]["candidates"][1]["id"], nullptr) << "it may start a thread";
    EXPECT_EQ(answers[3]["parents"], json::array({"1"}));
    EXPECT_EQ(answers[3]["origin"], "explicit");
}

TEST_F(ServeTest, SaysWhatIsWrongAndGoesOn) {
    const auto answers =
        ask("no json\n[1]\n{\"conversation\":\"a\",\"speaker\":\"ann\"}\n"
            "{\"conversation\":\"a\",\"text\":\"fail here\",\"request\":\"x\"}\n{\"text\":\"fine\"}\n");
    ASSERT_EQ(answers.size(), 5u);
    for (int i = 0; i < 4; ++i) EXPECT_TRUE(answers[static_cast<std::size_t>(i)].contains("error")) << i;
    EXPECT_THAT(answers[3]["error"].get<std::string>(), HasSubstr("asked to fail"));
    EXPECT_EQ(answers[3]["request"], "x");
    EXPECT_EQ(answers[4]["parents"], json::array());
}

TEST_F(ServeTest, ForgetsWhatIsEndedAndWhatWasSilentLongest) {
    const std::string hello = R"("text":"hello"})"
                              "\n";
    const auto of = [&](const std::string& id) { return R"({"conversation":")" + id + "\"," + hello; };
    const auto answers =
        ask(of("a") + of("a") + R"({"conversation":"a","end":true})" + "\n" + of("a") +
                R"({"conversation":"z","end":true})" + "\n" + of("b") + of("a") + of("c") + of("a") + of("b"),
            {"--conversations", "2"});
    ASSERT_EQ(answers.size(), 10u);
    EXPECT_EQ(answers[1]["parents"].size(), 1u);
    EXPECT_EQ(answers[2]["ended"], true);
    EXPECT_EQ(answers[3]["parents"].size(), 0u) << "it begins anew";
    EXPECT_EQ(answers[4]["ended"], false);
    EXPECT_EQ(answers[8]["parents"].size(), 1u) << "c took the place of b, not of a";
    EXPECT_EQ(answers[9]["parents"].size(), 0u);
}

TEST_F(ServeTest, HoldsTheLatestMessagesOfALongConversation) {
    std::string lines;
    for (int i = 0; i < 1000; ++i) lines += "{\"text\":\"hello\"}\n";
    const auto answers = ask(lines, {"--messages", "400"});
    ASSERT_EQ(answers.size(), 1000u);
    for (std::size_t i = 1; i < answers.size(); ++i) {
        ASSERT_EQ(answers[i]["id"], std::to_string(i)) << "numbers go on where old messages are dropped";
        ASSERT_EQ(answers[i]["parents"], json::array({std::to_string(i - 1)}));
    }
}

class SocketTest : public ServeTest {
protected:
    void SetUp() override {
        ServeTest::SetUp();
        m_server = std::thread([this] { m_exit = run({"serve", "--socket", folder.path("s")}); });
    }
    void TearDown() override {
        control.cancel();
        m_server.join();
        EXPECT_EQ(m_exit, ExitGood);
        EXPECT_FALSE(std::filesystem::exists(folder.path("s"))) << "the socket goes with its server";
    }

    int connected() {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strcpy(address.sun_path, folder.path("s").c_str());
        for (int attempt = 0; attempt < 500; ++attempt) {
            const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
            if (::connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0) return descriptor;
            ::close(descriptor);
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        ADD_FAILURE() << "nobody answers";
        return -1;
    }
    static void send(int descriptor, const std::string& text) {
        for (std::size_t sent = 0; sent < text.size();) {
            const ssize_t count = ::send(descriptor, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
            ASSERT_GT(count, 0);
            sent += static_cast<std::size_t>(count);
        }
    }
    static std::string line(int descriptor) {
        std::string text;
        for (char c = 0; ::recv(descriptor, &c, 1, 0) == 1 && c != '\n';) text += c;
        return text;
    }

    std::thread m_server;
    int m_exit = -1;
};

TEST_F(SocketTest, AnswersSeveralProgramsWhichShareConversations) {
    const int one = connected(), two = connected();
    send(one, "{\"conversation\":\"a\",\"id\":\"1\",\"text\":\"hello\"}\n");
    EXPECT_EQ(json::parse(line(one))["parents"], json::array());
    send(two, "{\"conversation\":\"a\",\"id\":\"2\",\"te");
    send(one, "{\"conversation\":\"b\",\"id\":\"1\",\"text\":\"elsewhere\"}\n");
    EXPECT_EQ(json::parse(line(one))["conversation"], "b");
    send(two, "xt\":\"hello\"}\n");
    EXPECT_EQ(json::parse(line(two))["parents"], json::array({"1"}));
    ::close(one);
    ::close(two);
}

TEST_F(SocketTest, ReadsNoMoreFromWhoeverDoesNotReadItsAnswers) {
    const int greedy = connected(), other = connected();
    const timeval patience{2, 0};
    ::setsockopt(greedy, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
    const std::string request =
        "{\"conversation\":\"g\",\"end\":true,\"request\":\"" + std::string(2000, 'x') + "\"}\n";
    std::size_t sent = 0;
    while (sent < (std::size_t{64} << 20)) {
        const ssize_t count = ::send(greedy, request.data(), request.size(), MSG_NOSIGNAL);
        if (count != static_cast<ssize_t>(request.size())) break;
        sent += request.size();
    }
    EXPECT_LT(sent, std::size_t{16} << 20) << "the server takes what it cannot give back";
    send(other, "{\"text\":\"hello\"}\n");
    EXPECT_EQ(json::parse(line(other))["parents"], json::array()) << "the others are answered";
    ::close(greedy);
    ::close(other);
}

TEST_F(SocketTest, IsForItsUserAloneAndTakesNoOthersPlace) {
    ::close(connected());
    EXPECT_EQ(std::filesystem::status(folder.path("s")).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    std::ostringstream more;
    Console aside{in, more, more};
    Control never;
    CommandContext context{aside, never, pipeline};
    EXPECT_EQ(runCommandLine({"serve", "--socket", folder.path("s")}, context), ExitFailed);
    EXPECT_THAT(more.str(), HasSubstr("cannot be made"));
}

TEST_F(ServeTest, MakesASocketWhereAKilledServerLeftOne) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, folder.path("s").c_str());
    const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(::bind(left, reinterpret_cast<sockaddr*>(&address), sizeof(address)), 0);
    ::close(left);
    control.cancel();
    EXPECT_EQ(run({"serve", "--socket", folder.path("s")}), ExitGood) << err.str();
    EXPECT_EQ(run({"serve", "--socket", folder.path(std::string(200, 'x'))}), ExitUsage);
}

TEST_F(ServeTest, ModelsAreListedByName) {
    ASSERT_EQ(run({"models"}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("base          Antecedent base (27 MB)"));
    ASSERT_EQ(run({"models", "--json"}), ExitGood);
    EXPECT_EQ(json::parse(out.str())[1]["name"], "multilingual");
}

}  // namespace
}  // namespace antecedent
